package org.remit.boards.meetings;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardKeepers;
import org.remit.boards.boards.Boards;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.web.Mistake;

/** The front door to the meetings of boards. */
@Service
@Transactional(readOnly = true)
public class Meetings {

	private final MeetingRepository meetings;

	private final Boards boards;

	private final ReceivedReports reports;

	private final AuditTrail trail;

	Meetings(MeetingRepository meetings, Boards boards, ReceivedReports reports, AuditTrail trail) {
		this.meetings = meetings;
		this.boards = boards;
		this.reports = reports;
		this.trail = trail;
	}

	public Optional<Meeting> find(UUID id) {
		return this.meetings.findById(id);
	}

	/** The form with what is known of a meeting. */
	public MeetingForm form(UUID id) {
		return MeetingForm.of(find(id).orElseThrow(() -> new NotFound("No such meeting")));
	}

	/** Adds a meeting, or finds the one that the same form made a moment ago. */
	@Transactional
	public Meeting add(Actor actor, UUID boardId, MeetingForm form) {
		Board board = this.boards.lock(boardId).orElseThrow(() -> new NotFound("No such board"));
		BoardKeepers.require(actor, board);
		return find(form.id()).orElseGet(() -> create(actor, board, form));
	}

	private Meeting create(Actor actor, Board board, MeetingForm form) {
		requireItsTime(board, form);
		Meeting meeting = this.meetings.save(new Meeting(board, form, this.reports.read(form.filled(), null)));
		record(actor, "added a meeting", meeting, meeting.when());
		return meeting;
	}

	@Transactional
	public Meeting change(Actor actor, UUID id, MeetingForm form) {
		Meeting meeting = opened(actor, id, form.version());
		requireItsTime(meeting.board(), form);
		String before = meeting.when();
		meeting.change(form, this.reports.read(form.filled(), meeting));
		record(actor, "changed a meeting", meeting,
				meeting.when().equals(before) ? before : "%s; until now %s".formatted(meeting.when(), before));
		return meeting;
	}

	private static void requireItsTime(Board board, MeetingForm form) {
		if (!board.existence().contains(form.heldOn())) {
			throw new RuleBroken("heldOn",
					"The board does not meet then: it was there %s".formatted(board.existence().words()));
		}
	}

	/** Calls a meeting off; it stays on the page with the reason. */
	@Transactional
	public Meeting cancel(Actor actor, UUID id, MeetingCancellation cancellation) {
		Meeting meeting = opened(actor, id, cancellation.version());
		meeting.cancel(cancellation.reason());
		record(actor, "cancelled a meeting", meeting, "%s. %s".formatted(meeting.when(), cancellation.reason()));
		return meeting;
	}

	/** Has a cancelled meeting take place after all. */
	@Transactional
	public Meeting reinstate(Actor actor, UUID id, Integer version) {
		Meeting meeting = opened(actor, id, version);
		meeting.cancel("");
		record(actor, "took back the cancelling of a meeting", meeting, meeting.when());
		return meeting;
	}

	/** Strikes out what should never have been entered; the audit trail keeps it. */
	@Transactional
	public Meeting strikeOut(Actor actor, UUID id, Mistake mistake) {
		Meeting meeting = opened(actor, id, mistake.version());
		meeting.strikeOut(mistake.reason());
		record(actor, "struck out a meeting entered by mistake", meeting,
				"%s. %s".formatted(meeting.when(), mistake.reason()));
		return meeting;
	}

	private Meeting opened(Actor actor, UUID id, Integer version) {
		Meeting meeting = find(id).orElseThrow(() -> new NotFound("No such meeting"));
		BoardKeepers.require(actor, meeting.board());
		Stale.check(version, meeting.version());
		return this.meetings.toChange(id).orElseThrow();
	}

	private void record(Actor actor, String action, Meeting meeting, String detail) {
		this.trail.record(actor, action, Boards.KIND, meeting.board().id(), detail);
	}

}
