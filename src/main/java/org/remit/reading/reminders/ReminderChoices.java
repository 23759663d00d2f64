package org.remit.reading.reminders;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.OneTimeIds;

/** The front door to who wants to be reminded; each for themselves. */
@Service
@Transactional(readOnly = true)
public class ReminderChoices {

	private static final String AUDITED = "account";

	private final ReminderChoiceRepository choices;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail trail;

	ReminderChoices(ReminderChoiceRepository choices, OneTimeIds oneTimeIds, AuditTrail trail) {
		this.choices = choices;
		this.oneTimeIds = oneTimeIds;
		this.trail = trail;
	}

	/** No reminders until somebody asks for them. */
	public ReminderChoiceForm form(Actor actor) {
		return this.choices.findById(actor.account())
			.map(ReminderChoiceForm::of)
			.orElseGet(() -> new ReminderChoiceForm(false, "", null));
	}

	List<ReminderChoice> wanted() {
		return this.choices.wanted();
	}

	/** The trail does not tell the address, which others can read there. */
	@Transactional
	public void change(Actor actor, ReminderChoiceForm form) {
		this.oneTimeIds.claim(actor.account());
		if (form.isWanted() && form.email().isEmpty()) {
			throw new RuleBroken("email", "Enter the e-mail address to write to");
		}
		ReminderChoice choice = this.choices.findById(actor.account())
			.orElseGet(() -> new ReminderChoice(actor.account()));
		if (!Objects.equals(form.version(), choice.version())) {
			throw new Stale("This was changed since the page was opened.");
		}
		choice.change(form);
		this.choices.saveAndFlush(choice);
		this.trail.record(actor, form.isWanted() ? "turned reminders by e-mail on" : "turned reminders by e-mail off",
				AUDITED, actor.account(), "");
	}

}
