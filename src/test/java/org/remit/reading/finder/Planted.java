package org.remit.reading.finder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardClosing;
import org.remit.boards.boards.BoardForm;
import org.remit.boards.boards.BoardFunctions;
import org.remit.boards.boards.BoardKind;
import org.remit.boards.boards.Boards;
import org.remit.boards.boards.Closings;
import org.remit.boards.boards.FunctionsForm;
import org.remit.duties.matrices.Headings;
import org.remit.duties.matrices.MatrixForm;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.people.appointments.AppointmentForm;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Basis;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.people.PersonForm;
import org.remit.people.people.PersonKind;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostForm;
import org.remit.people.posts.PostKind;
import org.remit.people.posts.Posts;
import org.remit.platform.time.Decision;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.functions.FunctionForm;
import org.remit.portfolios.functions.ServiceFunction;
import org.remit.portfolios.functions.ServiceFunctions;
import org.remit.publishing.steps.Withdrawals;

/** What a question may find, and what it must not, with words that stand nowhere else. */
@Component
public class Planted {

	private final ServiceFunctions functions;

	private final Boards boards;

	private final BoardFunctions boardFunctions;

	private final Closings closings;

	private final Posts posts;

	private final People people;

	private final Appointments appointments;

	public final TestMatrices matrices;

	private final Withdrawals withdrawals;

	private final SettableClock clock;

	Planted(ServiceFunctions functions, Boards boards, BoardFunctions boardFunctions, Closings closings, Posts posts,
			People people, Appointments appointments, TestMatrices matrices, Withdrawals withdrawals,
			SettableClock clock) {
		this.functions = functions;
		this.boards = boards;
		this.boardFunctions = boardFunctions;
		this.closings = closings;
		this.posts = posts;
		this.people = people;
		this.appointments = appointments;
		this.matrices = matrices;
		this.withdrawals = withdrawals;
		this.clock = clock;
	}

	LocalDate today() {
		return this.clock.today();
	}

	ServiceFunction function(String name, LocalDate startsOn) {
		return this.functions.add(TestMatrices.AUTHOR,
				new FunctionForm(UUID.randomUUID(), name, null, null, startsOn, null, null));
	}

	public Board board(String name, boolean shown, String functions) {
		UUID id = UUID.randomUUID();
		Board board = this.boards.add(TestMatrices.AUTHOR,
				new BoardForm(id, name, BoardKind.BOARD, this.matrices.area("Children\u2019s Services"), "", "", null,
						shown, BoardForm.Deciding.WITHOUT_QUORUM, null));
		this.boardFunctions.write(TestMatrices.AUTHOR, id, new FunctionsForm("", functions, board.version()));
		return this.boards.find(id).orElseThrow();
	}

	public Post post(String title, boolean shown) {
		return this.posts.add(TestMatrices.AUTHOR,
				new PostForm(UUID.randomUUID(), title, PostKind.EXECUTIVE, true, shown, null));
	}

	/** With nothing else of it changed. */
	public Post retitle(Post post, String title) {
		return this.posts.change(TestMatrices.AUTHOR, post.id(), new PostForm(post.id(), title, post.kind(), true, true,
				this.posts.find(post.id()).orElseThrow().version()));
	}

	/** Its last day is the day before. */
	void abolish(Post post) {
		this.posts.change(TestMatrices.AUTHOR, post.id(), new PostForm(post.id(), post.title(), post.kind(), true, true,
				null, today().minusDays(1), post.version()));
	}

	void close(Board board) {
		this.closings.close(TestMatrices.AUTHOR, board.id(), new BoardClosing(today().minusDays(1), "No longer needed",
				today(), this.boards.find(board.id()).orElseThrow().version()));
	}

	public Person person(String familyName) {
		return this.people.add(TestMatrices.AUTHOR,
				new PersonForm(UUID.randomUUID(), PersonKind.MEMBER, "Councillor", "Edda", familyName, "", null));
	}

	public void appoint(Post post, Person person, LocalDate from, LocalDate announcedOn) {
		this.appointments.appoint(TestMatrices.AUTHOR,
				AppointmentForm.starting(post.id(), person.id(), from, Basis.SUBSTANTIVE, announcedOn, Decision.NONE));
	}

	/** Draft of a matrix with one row. */
	public UUID matrix(Post post, String row) {
		UUID matrix = this.matrices.add(post);
		this.matrices.row(matrix, "5.6", row, "", "");
		return matrix;
	}

	public UUID published(Post post, String row) {
		UUID matrix = matrix(post, row);
		this.matrices.publish(matrix);
		return matrix;
	}

	public UUID matrix(Board board, String row) {
		UUID id = UUID.randomUUID();
		this.matrices.matrices.add(TestMatrices.AUTHOR,
				MatrixForm.of(id, null, "Responsibilities of the " + board.name(), board.area().id(), List.of(),
						board.id(), List.of(), "", Headings.USUAL, ""));
		this.matrices.row(id, "", row, "", "");
		return id;
	}

	/**
	 * A published matrix with a row that means a provision, under it one that goes on.
	 */
	public UUID citing(Post post, String row, UUID provision) {
		UUID matrix = this.matrices.add(post);
		UUID section = this.matrices.section(matrix);
		Responsibility first = this.matrices.responsibilities.add(TestMatrices.AUTHOR,
				ResponsibilityForm.plain(section, "5.6", row, "", "").meaning(List.of(provision)));
		this.matrices.responsibilities.add(TestMatrices.AUTHOR,
				ResponsibilityForm.plain(section, "", "and so on", "", "").continuing().below(first.id()));
		this.matrices.publish(matrix);
		return matrix;
	}

	public void withdraw(UUID document) {
		this.withdrawals.withdraw(TestMatrices.APPROVER, document, this.matrices.standing(document).live().number(),
				"It was wrong.");
	}

	/** Where the public reads a document of this kind. */
	public String address(UUID matrix) {
		return "/responsibilities/" + this.matrices.standing(matrix).document().slug();
	}

}
