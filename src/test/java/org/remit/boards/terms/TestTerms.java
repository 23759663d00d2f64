package org.remit.boards.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardForm;
import org.remit.boards.boards.BoardKind;
import org.remit.boards.boards.Boards;
import org.remit.boards.seats.Chamber;
import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.steps.Approvals;
import org.remit.publishing.steps.Publications;
import org.remit.publishing.steps.Standing;
import org.remit.publishing.steps.Standings;
import org.remit.publishing.steps.Submissions;
import org.remit.publishing.steps.Withdrawals;

/**
 * Terms of reference of a test's own boards, in the area of the sample account
 * {@code officer}.
 */
@Component
public class TestTerms {

	public static final Actor AUTHOR = actor("Una Author");

	static final Actor APPROVER = actor("Ivo Approver");

	final Boards boards;

	final TermsOfReference terms;

	private final Areas areas;

	private final Standings standings;

	private final Submissions submissions;

	private final Approvals approvals;

	private final Publications publications;

	private final Withdrawals withdrawals;

	private final SettableClock clock;

	TestTerms(Boards boards, TermsOfReference terms, Areas areas, Standings standings, Submissions submissions,
			Approvals approvals, Publications publications, Withdrawals withdrawals, SettableClock clock) {
		this.boards = boards;
		this.terms = terms;
		this.areas = areas;
		this.standings = standings;
		this.submissions = submissions;
		this.approvals = approvals;
		this.publications = publications;
		this.withdrawals = withdrawals;
		this.clock = clock;
	}

	private static Actor actor(String name) {
		return new Actor(UUID.randomUUID(), name, Set.of(Role.DEMOCRATIC_SERVICES), Set.of(), null);
	}

	public Board board() {
		return board("Children\u2019s Services", true);
	}

	public Board board(String area, boolean shown) {
		return board(BoardKind.BOARD, area, shown);
	}

	Board board(BoardKind kind) {
		return board(kind, "Children\u2019s Services", true);
	}

	private Board board(BoardKind kind, String area, boolean shown) {
		return this.boards.add(AUTHOR, new BoardForm(UUID.randomUUID(), "Board of " + Chamber.word(), kind, area(area),
				"", "", null, shown, BoardForm.Deciding.WITHOUT_QUORUM, null));
	}

	UUID area(String name) {
		return this.areas.all()
			.stream()
			.filter((area) -> area.name().equals(name))
			.map(Area::id)
			.findFirst()
			.orElseThrow();
	}

	public Board change(Board board, String name, boolean shown) {
		return this.boards.change(AUTHOR, board.id(),
				new BoardForm(board.id(), name, board.kind(), board.area().id(), "", "", null, shown,
						BoardForm.Deciding.WITHOUT_QUORUM, this.boards.find(board.id()).orElseThrow().version()));
	}

	public UUID add(Board board, TypedSection... sections) {
		UUID id = UUID.randomUUID();
		this.terms.add(AUTHOR, new TermsForm(id, null, board.id(), List.of(sections)));
		return id;
	}

	public void publish(UUID id) {
		Standing draft = this.standings.of(id);
		this.submissions.submit(AUTHOR, id, draft.draftHash(), "Something changed.", false);
		this.approvals.approve(APPROVER, id, this.standings.of(id).open().version());
		this.publications.publish(APPROVER, id, this.standings.of(id).open().version(), this.clock.today());
	}

	public void withdraw(UUID id) {
		this.withdrawals.withdraw(APPROVER, id, this.standings.of(id).live().number(), "It was wrong.");
	}

	public Standing standing(UUID id) {
		return this.standings.of(id);
	}

	public LocalDate today() {
		return this.clock.today();
	}

}
