package org.remit.responsibilities;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.audit.AuditTrail;
import org.remit.platform.Actor;
import org.remit.platform.NotFound;
import org.remit.platform.OneTimeIds;
import org.remit.platform.RuleBroken;
import org.remit.platform.SettableClock;
import org.remit.platform.Stale;
import org.remit.platform.text.TypedText;
import org.remit.publishing.Documents;

/**
 * The front door to what was done and what will be done about responsibilities. Their
 * words are also typed in the row itself, see {@link Responsibilities}. What is over, the
 * action or its row, is history and stays as it was.
 */
@Service
@Transactional(readOnly = true)
public class Actions {

	private final ActionTakenRepository taken;

	private final FutureActionRepository future;

	private final FutureActionChanges changes;

	private final ResponsibilityRepository rows;

	private final EvidenceRules evidence;

	private final MatrixFilling found;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail audit;

	private final SettableClock clock;

	Actions(ActionTakenRepository taken, FutureActionRepository future, FutureActionChanges changes,
			ResponsibilityRepository rows, EvidenceRules evidence, MatrixFilling found, OneTimeIds oneTimeIds,
			AuditTrail audit, SettableClock clock) {
		this.taken = taken;
		this.future = future;
		this.changes = changes;
		this.rows = rows;
		this.evidence = evidence;
		this.found = found;
		this.oneTimeIds = oneTimeIds;
		this.audit = audit;
		this.clock = clock;
	}

	public Optional<ActionTaken> findTaken(UUID id) {
		return this.taken.findById(id);
	}

	public Optional<FutureAction> findFuture(UUID id) {
		return this.future.findById(id);
	}

	/** Everything that a row ever said was done, newest first. */
	public List<ActionTaken> takenOf(UUID row) {
		return this.taken.everOf(row);
	}

	/** Everything that was ever to be done about a row, newest first. */
	public List<FutureAction> futureOf(UUID row) {
		return this.future.everOf(row);
	}

	/** The history of a future action, newest first. */
	public List<FutureActionChange> history(UUID action) {
		return this.changes.of(action);
	}

	/** The history of all future actions of a row, newest first. */
	public List<FutureActionChange> historyOf(UUID row) {
		return this.changes.ofRow(row);
	}

	@Transactional
	public ActionTaken describe(Actor actor, UUID id, TakenForm form) {
		ActionTaken action = this.taken.findById(id).orElseThrow(() -> new NotFound("action taken"));
		open(actor, action.responsibility(), action.isOver(this.clock.today()));
		Stale.check(form.version(), action.version());
		requireDone(form.text(), form.takenOn());
		List<Evidence> shown = this.evidence.check(form);
		if (!form.says(action)) {
			this.rows.toChange(action.responsibility().id());
			action.describe(form.text(), form.takenOn(), shown);
			record(actor, "changed an action taken", action.responsibility(), form.text());
		}
		return action;
	}

	@Transactional
	public FutureAction describe(Actor actor, UUID id, FutureForm form) {
		FutureAction action = opened(actor, id, form.version());
		requireWords(form.text());
		if (form.status().needsReason() && form.reason().isEmpty()) {
			throw new RuleBroken("reason", "Say why it is %s".formatted(form.status().label().toLowerCase(Locale.UK)));
		}
		if (!form.says(action)) {
			this.rows.toChange(action.responsibility().id());
			action.place(action.position(), form.text());
			action.assign(this.found.post(form.owner(), "owner"), this.found.board(form.board()));
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
		requireDone(form.text(), form.takenOn());
		Responsibility row = action.responsibility();
		this.rows.toChange(row.id());
		action.stand(ActionStatus.DONE, action.dueOn(), "");
		action.end(this.clock.today().minusDays(1));
		this.changes.note(actor, action);
		ActionTaken done = new ActionTaken(row, firstDay(row));
		done.place(takenOf(row.id()).size(), form.text());
		done.describe(form.text(), form.takenOn(), List.of());
		record(actor, "finished a future action", row, form.text());
		return this.taken.save(done);
	}

	private FutureAction opened(Actor actor, UUID id, Integer version) {
		FutureAction action = this.future.findById(id).orElseThrow(() -> new NotFound("future action"));
		open(actor, action.responsibility(), action.isOver(this.clock.today()));
		Stale.check(version, action.version());
		return action;
	}

	private void open(Actor actor, Responsibility row, boolean over) {
		MatrixEditors.require(actor, row.matrix());
		this.oneTimeIds.claim(row.matrix().id());
		Ending.requireRunning(row, this.clock.today());
		if (over) {
			throw new Stale("This action has ended meanwhile. It can only be read now, in the history of its row.");
		}
	}

	/** What lies ahead was not done yet. */
	private void requireDone(String text, LocalDate takenOn) {
		requireWords(text);
		if (takenOn != null && takenOn.isAfter(this.clock.today())) {
			throw new RuleBroken("takenOn", "The day must be today or earlier: what lies ahead is a future action");
		}
	}

	/** A dash is how a row says that there is none. */
	private static void requireWords(String text) {
		if (ActionTexts.isNone(text)) {
			throw new RuleBroken("text", "A dash means that there is none: take the action out in the row instead");
		}
	}

	private LocalDate firstDay(Responsibility row) {
		LocalDate today = this.clock.today();
		return row.startsOn().isAfter(today) ? row.startsOn() : today;
	}

	private void record(Actor actor, String action, Responsibility row, String text) {
		this.audit.record(actor, action, Documents.AUDITED, row.matrix().id(), TypedText.line(text));
	}

}
