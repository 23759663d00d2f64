package org.remit.reading.answering;

import java.time.LocalDate;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.OneTimeIds;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.Documents;

/**
 * The front door to confirmations: whoever holds a post or chairs a board says that they
 * have read what they answer for. Nobody can say it for them.
 */
@Service
@Transactional(readOnly = true)
public class Confirmations {

	private final ConfirmationRepository confirmations;

	private final Desks desks;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail audit;

	private final SettableClock clock;

	Confirmations(ConfirmationRepository confirmations, Desks desks, OneTimeIds oneTimeIds, AuditTrail audit,
			SettableClock clock) {
		this.confirmations = confirmations;
		this.desks = desks;
		this.oneTimeIds = oneTimeIds;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Confirms every matrix that says something to the holder of a post, each once in the
	 * same words; refused where they say something else now than on the page that was
	 * read.
	 */
	@Transactional
	public void confirm(Actor actor, ConfirmationForm form) {
		this.oneTimeIds.claim(form.office());
		HeldOffice held = held(actor, form);
		if (held.readings().isEmpty()) {
			throw new RuleBroken(null, "There is nothing to confirm: no matrix says what you answer for so");
		}
		if (!held.read().equals(form.read())) {
			throw new Stale("What you answer for as %s changed since you opened this page. Read it again, then confirm."
				.formatted(held.office().title()));
		}
		held.readings().stream().filter((one) -> !one.isConfirmed()).forEach((one) -> confirm(actor, one));
	}

	private HeldOffice held(Actor actor, ConfirmationForm form) {
		LocalDate today = this.clock.today();
		return this.desks.of(actor.person(), new AsAt(today, today))
			.through(form.office())
			.orElseThrow(() -> new AccessDeniedException("Only whoever answers for it can confirm this"));
	}

	private void confirm(Actor actor, Reading reading) {
		Confirmation made = new Confirmation(reading.office(), reading.matrix(), actor, this.clock);
		this.confirmations.save(made);
		this.audit.record(actor, "confirmed having read", Documents.AUDITED, reading.matrix().id(),
				"%s, as %s: %s".formatted(reading.matrix().title(), reading.office().title(), made.basis()));
	}

}
