package org.remit.reports.progress;

import java.util.UUID;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;

/** The front door to the council's rule of when reports must be ready. */
@Service
@Transactional(readOnly = true)
public class Deadlines {

	private static final Short THE_ONE = 1;

	private static final String AUDITED = "deadlines of reports";

	private final DeadlineRuleRepository rules;

	private final AuditTrail trail;

	Deadlines(DeadlineRuleRepository rules, AuditTrail trail) {
		this.rules = rules;
		this.trail = trail;
	}

	public DeadlineRule rule() {
		return this.rules.findById(THE_ONE);
	}

	/**
	 * Administrators and democratic services only. Counts for every report that is not
	 * published yet.
	 */
	@Transactional
	public void change(Actor actor, DeadlineForm form) {
		if (!actor.is(Role.ADMINISTRATOR) && !actor.is(Role.DEMOCRATIC_SERVICES)) {
			throw new AccessDeniedException("Only administrators and democratic services set deadlines");
		}
		DeadlineRule rule = rule();
		Stale.check(form.version(), rule.version());
		if (form.submissionDays() < form.approvalDays()) {
			throw new RuleBroken("approvalDays",
					"A report is submitted before it is approved: enter %d or fewer".formatted(form.submissionDays()));
		}
		rule.change(form);
		this.trail.record(actor, "changed", AUDITED, new UUID(0, THE_ONE),
				"%d days for submission, %d for approval".formatted(form.submissionDays(), form.approvalDays()));
	}

}
