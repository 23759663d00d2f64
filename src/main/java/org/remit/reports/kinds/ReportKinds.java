package org.remit.reports.kinds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.OneTimeIds;

/**
 * The front door to kinds of reports. A council adds one by naming its sections;
 * administrators and democratic services do that.
 */
@Service
@Transactional(readOnly = true)
public class ReportKinds {

	private static final String AUDITED = "report kind";

	private final ReportKindRepository kinds;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail trail;

	ReportKinds(ReportKindRepository kinds, OneTimeIds oneTimeIds, AuditTrail trail) {
		this.kinds = kinds;
		this.oneTimeIds = oneTimeIds;
		this.trail = trail;
	}

	/** By name. */
	public List<ReportKind> all() {
		return this.kinds.all();
	}

	public Optional<ReportKind> find(UUID id) {
		return this.kinds.findById(id);
	}

	public ReportKindForm form(UUID id) {
		return ReportKindForm.of(find(id).orElseThrow(() -> new NotFound("kind of report")));
	}

	/** Adds a kind, or finds the one that the same form made a moment ago. */
	@Transactional
	public void add(Actor actor, ReportKindForm form) {
		requireKeeper(actor);
		this.oneTimeIds.claim(form.id());
		if (find(form.id()).isEmpty()) {
			save(actor, "added", new ReportKind(form.id()), form);
		}
	}

	/** Reports that were begun keep the sections that they have. */
	@Transactional
	public void change(Actor actor, UUID id, ReportKindForm form) {
		requireKeeper(actor);
		ReportKind kind = find(id).orElseThrow(() -> new NotFound("kind of report"));
		Stale.check(form.version(), kind.version());
		save(actor, "changed", kind, form);
	}

	private void save(Actor actor, String action, ReportKind kind, ReportKindForm form) {
		if (form.named().isEmpty()) {
			throw new RuleBroken("sections", "Name at least one section");
		}
		kind.describe(form);
		this.kinds.saveAndFlush(kind);
		this.trail.record(actor, action, AUDITED, kind.id(), kind.name());
	}

	static void requireKeeper(Actor actor) {
		if (!actor.is(Role.ADMINISTRATOR) && !actor.is(Role.DEMOCRATIC_SERVICES)) {
			throw new AccessDeniedException("Administrators and democratic services keep the kinds of reports");
		}
	}

}
