package org.remit.responsibilities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.audit.AuditTrail;
import org.remit.boards.Board;
import org.remit.boards.Boards;
import org.remit.platform.Actor;
import org.remit.platform.NotFound;
import org.remit.platform.OneTimeIds;
import org.remit.platform.RuleBroken;
import org.remit.platform.SettableClock;
import org.remit.platform.Stale;
import org.remit.platform.text.TypedText;
import org.remit.posts.Post;
import org.remit.posts.Posts;
import org.remit.publishing.Documents;

/**
 * The front door to what was done and what will be done about responsibilities. Their
 * words are also typed in the row itself, see {@link Responsibilities}.
 */
@Service
@Transactional(readOnly = true)
public class Actions {

	private final ActionTakenRepository taken;

	private final FutureActionRepository future;

	private final FutureActionChanges changes;

	private final ResponsibilityRepository rows;

	private final EvidenceRules evidence;

	private final Posts posts;

	private final Boards boards;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail audit;

	private final SettableClock clock;

	Actions(ActionTakenRepository taken, FutureActionRepository future, FutureActionChanges changes,
			ResponsibilityRepository rows, EvidenceRules evidence, Posts posts, Boards boards, OneTimeIds oneTimeIds,
			AuditTrail audit, SettableClock clock) {
		this.taken = taken;
		this.future = future;
		this.changes = changes;
		this.rows = rows;
		this.evidence = evidence;
		this.posts = posts;
		this.boards = boards;
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

	@Transactional
	public ActionTaken describe(Actor actor, UUID id, TakenForm form) {
		ActionTaken action = this.taken.findById(id).orElseThrow(() -> new NotFound("action taken"));
		open(actor, action.responsibility(), form.version(), action.version());
		if (form.takenOn() != null && form.takenOn().isAfter(this.clock.today())) {
			throw new RuleBroken("takenOn", "The day must be today or earlier: what lies ahead is a future action");
		}
		action.describe(form.text(), form.takenOn(), this.evidence.check(form));
		record(actor, "changed an action taken", action.responsibility(), form.text());
		return action;
	}

	@Transactional
	public FutureAction describe(Actor actor, UUID id, FutureForm form) {
		FutureAction action = this.future.findById(id).orElseThrow(() -> new NotFound("future action"));
		open(actor, action.responsibility(), form.version(), action.version());
		if (form.status().needsReason() && form.reason().isEmpty()) {
			throw new RuleBroken("reason", "Say why it is %s".formatted(form.status().label().toLowerCase()));
		}
		action.place(action.position(), form.text());
		action.assign(owner(form.owner()), board(form.board()));
		action.stand(form.status(), form.dueOn(), form.reason());
		this.changes.note(actor, action);
		record(actor, "changed a future action", action.responsibility(), form.text());
		return action;
	}

	/** What was to be done is done, and from today on stands among the actions taken. */
	@Transactional
	public ActionTaken finish(Actor actor, UUID id, Integer version, LocalDate takenOn) {
		FutureAction action = describe(actor, id, finished(id, version));
		ActionTaken done = new ActionTaken(action.responsibility(), this.clock.today());
		done.place(takenOf(action.responsibility().id()).size(), action.text());
		done.describe(action.text(), takenOn, List.of());
		action.end(this.clock.today().minusDays(1));
		return this.taken.save(done);
	}

	private FutureForm finished(UUID id, Integer version) {
		FutureAction action = this.future.findById(id).orElseThrow(() -> new NotFound("future action"));
		Stale.check(version, action.version());
		return FutureForm.of(action).standing(ActionStatus.DONE, action.dueOn(), "");
	}

	private void open(Actor actor, Responsibility row, Integer opened, Integer current) {
		MatrixEditors.require(actor, row.matrix());
		this.oneTimeIds.claim(row.matrix().id());
		Stale.check(opened, current);
		this.rows.toChange(row.id());
	}

	private Post owner(UUID id) {
		return (id == null) ? null
				: this.posts.find(id).orElseThrow(() -> new RuleBroken("owner", "Choose a post from the list"));
	}

	private Board board(UUID id) {
		return (id == null) ? null
				: this.boards.find(id).orElseThrow(() -> new RuleBroken("board", "Choose a board from the list"));
	}

	private void record(Actor actor, String action, Responsibility row, String text) {
		this.audit.record(actor, action, Documents.AUDITED, row.matrix().id(), TypedText.line(text));
	}

}
