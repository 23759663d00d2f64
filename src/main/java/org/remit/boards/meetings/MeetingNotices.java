package org.remit.boards.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.boards.boards.Board;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.archive.PublishedLinks;
import org.remit.publishing.archive.PublishedLinks.Link;

/**
 * The meetings of a board as pages show them. For the public, a board that will close has
 * no meeting after that day, and a board for staff only has none at all.
 */
@Component
@Transactional(readOnly = true)
class MeetingNotices {

	private static final LocalDate EVER = LocalDate.of(2199, 12, 31);

	private static final Limit FEW = Limit.of(3);

	private final MeetingRepository meetings;

	private final PublishedLinks published;

	private final SettableClock clock;

	MeetingNotices(MeetingRepository meetings, PublishedLinks published, SettableClock clock) {
		this.meetings = meetings;
		this.published = published;
		this.clock = clock;
	}

	/** All of them as staff know them, newest first. */
	public Page<ShownMeeting> known(Board board, Pageable page) {
		return shown(this.meetings.findByBoard(board.id(), EVER, page));
	}

	/** All of them for the public, newest first. */
	public Page<ShownMeeting> announced(Board board, Pageable page) {
		return shown(board.isPublic() ? this.meetings.findByBoard(board.id(), last(board), page) : Page.empty(page));
	}

	private Page<ShownMeeting> shown(Page<Meeting> found) {
		Map<UUID, Link> links = this.published.byDocument();
		return found.map((meeting) -> ShownMeeting.of(meeting, links));
	}

	/** Those that a public page of a board announces, seen from a day. */
	public Around announcedAround(Board board, LocalDate day) {
		return board.isPublic() ? around(board, day, last(board)) : new Around(List.of(), List.of());
	}

	/** The same for the staff's page. */
	public Around knownAround(Board board, LocalDate day) {
		return around(board, day, EVER);
	}

	private Around around(Board board, LocalDate day, LocalDate last) {
		Map<UUID, Link> links = this.published.byDocument();
		return new Around(
				this.meetings.findNext(board.id(), day, last, FEW)
					.stream()
					.map((meeting) -> ShownMeeting.of(meeting, links))
					.toList(),
				this.meetings.findLatest(board.id(), day, FEW)
					.stream()
					.map((meeting) -> ShownMeeting.of(meeting, links))
					.toList());
	}

	private LocalDate last(Board board) {
		LocalDate closed = board.announcedExistence(this.clock.today()).endsOn();
		return (closed != null) ? closed : EVER;
	}

	/** The next meetings, the nearest first, and the latest, the newest first. */
	public record Around(List<ShownMeeting> next, List<ShownMeeting> latest) {

		public boolean isEmpty() {
			return this.next.isEmpty() && this.latest.isEmpty();
		}

	}

}
