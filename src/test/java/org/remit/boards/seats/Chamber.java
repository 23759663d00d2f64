package org.remit.boards.seats;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardForm;
import org.remit.boards.boards.BoardKind;
import org.remit.boards.boards.Boards;
import org.remit.boards.boards.Quorum;
import org.remit.boards.boards.QuorumRule;
import org.remit.people.accounts.Areas;
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
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.time.Decision;

/** Makes boards, seats and people that no other test knows. */
public class Chamber {

	static final Actor KEEPER = new Actor(UUID.randomUUID(), "Keeper", Set.of(Role.DEMOCRATIC_SERVICES), Set.of(),
			null);

	final Boards boards;

	final Seats seats;

	final SeatHoldings holdings;

	private final People people;

	private final Posts posts;

	private final Appointments appointments;

	private final Areas areas;

	public Chamber(Boards boards, Seats seats, SeatHoldings holdings, People people, Posts posts,
			Appointments appointments, Areas areas) {
		this.boards = boards;
		this.seats = seats;
		this.holdings = holdings;
		this.people = people;
		this.posts = posts;
		this.appointments = appointments;
		this.areas = areas;
	}

	/** A word that stands nowhere else. */
	public static String word() {
		return "W" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
	}

	static LocalDate day(String day) {
		return (day != null) ? LocalDate.parse(day) : null;
	}

	UUID area(String name) {
		return this.areas.all().stream().filter((area) -> area.name().startsWith(name)).findFirst().orElseThrow().id();
	}

	public Board board() {
		return board(BoardKind.BOARD, true, new Quorum(QuorumRule.NONE, null, null));
	}

	public Board internal() {
		return board(BoardKind.BOARD, false, new Quorum(QuorumRule.NONE, null, null));
	}

	public Board board(BoardKind kind, boolean shown, Quorum quorum) {
		return this.boards.add(KEEPER, new BoardForm(UUID.randomUUID(), "Board of " + word(), kind, area("Children"),
				"", "", null, shown, BoardForm.Deciding.by(quorum, false), null));
	}

	public Seat seat(Board board) {
		return seat(board, "Member", Capacity.MEMBER, null);
	}

	public Seat seat(Board board, String title, Capacity capacity, Post post) {
		return seat(new SeatForm(UUID.randomUUID(), board.id(), title,
				new SeatForm.Part(capacity, capacity != Capacity.OBSERVER),
				SeatForm.Filling.by((post != null) ? post.id() : null), 1, SeatForm.Days.UNKNOWN, day("2001-01-01"), 1,
				null));
	}

	public Seat seat(SeatForm form) {
		this.seats.add(KEEPER, form);
		return this.seats.find(form.id()).orElseThrow();
	}

	SeatHolding appoint(Seat seat, Person person, String from, String to) {
		return this.holdings.appoint(KEEPER, holding(seat, person, from, to));
	}

	/** Announced on its first day, its end included. */
	static SeatHoldingForm holding(Seat seat, Person person, String from, String to) {
		return new SeatHoldingForm(UUID.randomUUID(), seat.id(), person.id(),
				new SeatHoldingForm.Days(day(from), day(to), null), day(from), SeatHoldingForm.Ending.NONE,
				Decision.NONE, null);
	}

	public Person person() {
		return this.people.add(KEEPER,
				new PersonForm(UUID.randomUUID(), PersonKind.MEMBER, "Councillor", "Antony", word(), "", null));
	}

	public Post post() {
		return post(true);
	}

	public Post post(boolean shown) {
		return this.posts.add(KEEPER,
				new PostForm(UUID.randomUUID(), "Head of " + word(), PostKind.OFFICER, true, shown, null));
	}

	void appoint(Post post, Person person, String from, String to, Basis basis) {
		this.appointments.appoint(KEEPER,
				new AppointmentForm(UUID.randomUUID(), post.id(), person.id(),
						new AppointmentForm.Days(day(from), day(to), null), basis, day(from),
						AppointmentForm.Ending.NONE, Decision.NONE, null));
	}

}
