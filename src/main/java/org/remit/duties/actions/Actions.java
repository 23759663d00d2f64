package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.matrices.Chosen;
import org.remit.duties.responsibilities.Responsibilities;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.text.TypedText;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.Documents;

/**
 * The front door to what was done and what will be done about responsibilities. Their
 * words are also typed in the responsibility itself, see {@link Responsibilities}; one
 * that is added with all that is known of it comes by {@link NewActions}. What is over,
 * the action or its responsibility, is history and stays as it was.
 */
@Service
@Transactional(readOnly = true)
public class Actions {

	private final ActionTakenRepository taken;

	private final FutureActionRepository future;

	private final FutureActionChanges changes;

	private final Responsibilities responsibilities;

	private final EvidenceRules evidence;

	private final Chosen chosen;

	private final ActionRules rules;

	private final AuditTrail audit;

	private final SettableClock clock;

	Actions(ActionTakenRepository taken, FutureActionRepository future, FutureActionChanges changes,
			Responsibilities responsibilities, EvidenceRules evidence, Chosen chosen, ActionRules rules,
			AuditTrail audit, SettableClock clock) {
		this.taken = taken;
		this.future = future;
		this.changes = changes;
		this.responsibilities = responsibilities;
		this.evidence = evidence;
		this.chosen = chosen;
		this.rules = rules;
		this.audit = audit;
		this.clock = clock;
	}

	public Optional<ActionTaken> findTaken(UUID id) {
		return this.taken.findById(id);
	}

	public Optional<FutureAction> findFuture(UUID id) {
		return this.future.findById(id);
	}

	/** Everything that a responsibility ever said was done, newest first. */
	public List<ActionTaken> takenOf(UUID row) {
		return this.taken.everOf(row);
	}

	/** Everything that was ever to be done about a responsibility, newest first. */
	public List<FutureAction> futureOf(UUID row) {
		return this.future.everOf(row);
	}

	/** The history of a future action, newest first. */
	public List<FutureActionChange> history(UUID action) {
		return this.changes.of(action);
	}

	/** The history of all future actions of a responsibility, newest first. */
	public List<FutureActionChange> historyOf(UUID row) {
		return this.changes.ofRow(row);
	}

	/** What matrices say meanwhile was done. */
	public List<ActionTaken> takenBetween(Collection<UUID> matrices, LocalDate from, LocalDate until) {
		return this.taken.between(matrices, from, until);
	}

	/** What matrices say meanwhile will be done. */
	public List<FutureAction> futureBetween(Collection<UUID> matrices, LocalDate from, LocalDate until) {
		return this.future.between(matrices, from, until);
	}

	/** How the future actions of matrices came to stand until a day, oldest first. */
	public List<FutureActionChange> historyBetween(Collection<UUID> matrices, LocalDate from, LocalDate until) {
		return this.changes.between(matrices, from, until);
	}

	@Transactional
	public ActionTaken describe(Actor actor, UUID id, TakenForm form) {
		ActionTaken action = this.taken.findById(id).orElseThrow(() -> new NotFound("action taken"));
		this.rules.open(actor, action.responsibility());
		ActionRules.requireGoingOn(action.isOver(this.clock.today()));
		Stale.check(form.version(), action.version());
		this.rules.requireDone(form.text(), form.takenOn());
		List<Evidence> shown = this.evidence.check(form);
		if (!form.says(action)) {
			this.responsibilities.toChange(actor, action.responsibility());
			action.describe(form.text(), form.takenOn(), shown);
			record(actor, "changed an action taken", action.responsibility(), form.text());
		}
		return action;
	}

	@Transactional
	public FutureAction describe(Actor actor, UUID id, FutureForm form) {
		FutureAction action = opened(actor, id, form.version());
		ActionRules.check(form);
		if (!form.says(action)) {
			this.responsibilities.toChange(actor, action.responsibility());
			action.place(action.position(), form.text());
			action.assign(this.chosen.post(form.owner(), "owner"), this.chosen.board(form.board()));
			action.stand(form.status(), form.dueOn(), form.reason());
			this.changes.note(actor, action);
			record(actor, "changed a future action", action.responsibility(), form.text());
		}
		return action;
	}

	/** What was to be done is done, and from today on stands among the actions taken. */
	@Transactional
	public ActionTaken finish(Actor actor, UUID id, FinishForm form) {
		FutureAction action = opened(actor, id, form.version());
		this.rules.requireDone(form.text(), form.takenOn());
		Responsibility responsibility = action.responsibility();
		this.responsibilities.toChange(actor, responsibility);
		action.stand(ActionStatus.DONE, action.dueOn(), "");
		action.end(this.clock.today().minusDays(1));
		this.changes.note(actor, action);
		ActionTaken done = new ActionTaken(responsibility, this.rules.firstDay(responsibility));
		done.place(takenOf(responsibility.id()).size(), form.text());
		done.describe(form.text(), form.takenOn(), List.of());
		record(actor, "finished a future action", responsibility, form.text());
		return this.taken.save(done);
	}

	private FutureAction opened(Actor actor, UUID id, Integer version) {
		FutureAction action = this.future.findById(id).orElseThrow(() -> new NotFound("future action"));
		this.rules.open(actor, action.responsibility());
		ActionRules.requireGoingOn(action.isOver(this.clock.today()));
		Stale.check(version, action.version());
		return action;
	}

	private void record(Actor actor, String action, Responsibility responsibility, String text) {
		this.audit.record(actor, action, Documents.AUDITED, responsibility.matrix().id(), TypedText.line(text));
	}

}
