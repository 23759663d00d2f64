package org.remit.duties.actions;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.matrices.Chosen;
import org.remit.duties.responsibilities.Responsibilities;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.text.TypedText;
import org.remit.publishing.documents.Documents;

/**
 * The front door to actions that are added with all that is known of them. A form that is
 * sent twice adds one.
 */
@Service
@Transactional(readOnly = true)
public class NewActions {

	private final ActionTakenRepository taken;

	private final FutureActionRepository future;

	private final FutureActionChanges changes;

	private final Responsibilities responsibilities;

	private final EvidenceRules evidence;

	private final Chosen chosen;

	private final ActionRules rules;

	private final AuditTrail audit;

	NewActions(ActionTakenRepository taken, FutureActionRepository future, FutureActionChanges changes,
			Responsibilities responsibilities, EvidenceRules evidence, Chosen chosen, ActionRules rules,
			AuditTrail audit) {
		this.taken = taken;
		this.future = future;
		this.changes = changes;
		this.responsibilities = responsibilities;
		this.evidence = evidence;
		this.chosen = chosen;
		this.rules = rules;
		this.audit = audit;
	}

	/** Adds what was done, as the last of its responsibility. */
	@Transactional
	public ActionTaken add(Actor actor, UUID id, TakenForm form) {
		Responsibility responsibility = opened(actor, id, form.id());
		Optional<ActionTaken> made = this.taken.findById(form.id());
		if (made.isPresent()) {
			requireSame(form.says(made.get()) && made.get().responsibility().id().equals(id));
			return made.get();
		}
		this.rules.requireDone(form.text(), form.takenOn());
		ActionTaken action = new ActionTaken(form.id(), responsibility, this.rules.firstDay(responsibility));
		action.place(this.taken.everOf(id).size(), form.text());
		action.describe(form.text(), form.takenOn(), this.evidence.check(form));
		this.responsibilities.toChange(actor, responsibility).noteTaken();
		record(actor, "added an action taken", responsibility, form.text());
		return this.taken.save(action);
	}

	/** Adds what will be done, as the last of its responsibility. */
	@Transactional
	public FutureAction add(Actor actor, UUID id, FutureForm form) {
		Responsibility responsibility = opened(actor, id, form.id());
		Optional<FutureAction> made = this.future.findById(form.id());
		if (made.isPresent()) {
			requireSame(form.says(made.get()) && made.get().responsibility().id().equals(id));
			return made.get();
		}
		ActionRules.check(form);
		if (form.status() == ActionStatus.DONE) {
			throw new RuleBroken("status", "What is done is an action taken: add it as one");
		}
		FutureAction action = new FutureAction(form.id(), responsibility, this.rules.firstDay(responsibility));
		action.place(this.future.everOf(id).size(), form.text());
		action.assign(this.chosen.post(form.owner(), "owner"), this.chosen.board(form.board()));
		action.stand(form.status(), form.dueOn(), form.reason());
		this.responsibilities.toChange(actor, responsibility).noteFuture();
		this.future.save(action);
		this.changes.note(actor, action);
		record(actor, "added a future action", responsibility, form.text());
		return action;
	}

	private Responsibility opened(Actor actor, UUID id, UUID action) {
		if (action == null) {
			throw new RuleBroken(null, "Open the empty form again");
		}
		Responsibility responsibility = this.responsibilities.find(id)
			.orElseThrow(() -> new NotFound("responsibility"));
		this.rules.open(actor, responsibility);
		return responsibility;
	}

	/** Whoever goes back to the empty form and types on must not lose what they add. */
	private static void requireSame(boolean same) {
		if (!same) {
			throw new Stale("This form has already added an action. Save again to change that one.");
		}
	}

	private void record(Actor actor, String action, Responsibility responsibility, String text) {
		this.audit.record(actor, action, Documents.AUDITED, responsibility.matrix().id(), TypedText.line(text));
	}

}
