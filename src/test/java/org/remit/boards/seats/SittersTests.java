package org.remit.boards.seats;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.people.accounts.Areas;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Basis;
import org.remit.people.people.Duplicates;
import org.remit.people.people.MergeForm;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.SettableClock;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.remit.boards.seats.Chamber.KEEPER;

/** People who hold no post but sit on boards. */
@RemitTest
class SittersTests {

	private final Pages pages;

	private final Chamber chamber;

	private final Duplicates duplicates;

	private final JdbcClient database;

	private final TransactionOperations transaction;

	private final SettableClock clock;

	SittersTests(Pages pages, Boards boards, Seats seats, SeatHoldings holdings, People people, Posts posts,
			Appointments appointments, Areas areas, Duplicates duplicates, JdbcClient database,
			TransactionOperations transaction, SettableClock clock) {
		this.pages = pages;
		this.chamber = new Chamber(boards, seats, holdings, people, posts, appointments, areas);
		this.duplicates = duplicates;
		this.database = database;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Test
	void standInThePublicListWithTheirSeats() {
		Person person = this.chamber.person();
		Board board = this.chamber.board();
		this.chamber.appoint(this.chamber.seat(board), person, "2015-05-20", "2019-05-24");
		this.chamber.appoint(this.chamber.seat(board, "Stand-in", Capacity.SUBSTITUTE, null), person, "2019-05-25",
				null);
		assertThat(listed(person, "?on=2019-05-24&q=")).contains(board.name() + ", Member").doesNotContain("Stand-in");
		assertThat(listed(person, "?on=2019-05-25&q=")).contains(board.name() + ", Stand-in (substitute)");
		assertThat(listed(person, "?on=2015-05-19&q=")).contains(person.sortedName()).doesNotContain(board.name());
		assertThat(this.pages.get("/people/" + person.slug()).text()).contains(board.name() + ", Stand-in");
	}

	@Test
	void standThereWithTheirPostsWhereTheyHaveOne() {
		Person person = this.chamber.person();
		Board board = this.chamber.board();
		Post post = this.chamber.post();
		this.chamber.appoint(this.chamber.seat(board), person, "2015-05-20", null);
		this.chamber.appoint(post, person, "2019-05-25", null, Basis.SUBSTANTIVE);
		assertThat(listed(person, "?q=")).contains(post.title()).doesNotContain(board.name());
	}

	@Test
	void areUnknownToThePublicWhileTheirSeatsAre() {
		Person internal = this.chamber.person();
		this.chamber.appoint(this.chamber.seat(this.chamber.internal()), internal, "2015-05-20", null);
		Person secret = this.chamber.person();
		this.chamber.appoint(this.chamber.seat(this.chamber.board()), secret, this.clock.today().plusDays(1).toString(),
				null);
		for (Person person : new Person[] { internal, secret }) {
			assertThat(listed(person, "?q=")).contains("Nothing found for").doesNotContain(person.sortedName());
			assertThat(this.pages.get("/people/" + person.slug()).status()).isEqualTo(404);
		}
	}

	@Test
	void handTheirSeatsOnWhenTheyWereEnteredTwice() {
		Person duplicate = this.chamber.person();
		Person kept = this.chamber.person();
		Seat seat = this.chamber.seat(this.chamber.board());
		this.chamber.appoint(seat, duplicate, "2015-05-20", "2019-05-24");
		this.chamber.appoint(seat, kept, "2019-05-25", null);
		assertThat(this.pages.as("democratic")
			.get("/manage/people/%s/merge/%s".formatted(duplicate.id(), kept.id()))
			.text()).contains("Member, %s, 20 May 2015 to 24 May 2019".formatted(seat.board().name()));
		merge(duplicate, kept);
		assertThat(this.chamber.holdings.of(seat.board().id())).hasSize(2)
			.allSatisfy((one) -> assertThat(one.person().id()).isEqualTo(kept.id()));
	}

	/** Which the database allows only until a transaction ends. */
	@Test
	void areNotMergedIntoOneSeatTwiceAtTheSameTime() {
		Person duplicate = this.chamber.person();
		Person kept = this.chamber.person();
		Seat seat = this.chamber.seat(this.chamber.board());
		this.chamber.appoint(seat, kept, "2015-05-20", null);
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			this.database.sql("set constraints seat_holding_one_holder deferred").update();
			this.database
				.sql("insert into seat_holding (id, seat_id, person_id, starts_on, announced_on, version) "
						+ "values (?, ?, ?, date '2019-05-25', date '2019-05-25', 0)")
				.params(UUID.randomUUID(), seat.id(), duplicate.id())
				.update();
			merge(duplicate, kept);
		}))
			.satisfies((refused) -> assertThat(refused.field()).isEqualTo("kept"))
			.withMessageContaining("Both have the same seat at the same time: Member, " + seat.board().name());
		assertThat(this.chamber.holdings.of(seat.board().id())).hasSize(1);
	}

	private void merge(Person duplicate, Person kept) {
		this.duplicates.merge(KEEPER, duplicate.id(), new MergeForm(kept.id(), kept.version(), duplicate.version()));
	}

	private String listed(Person person, String query) {
		return this.pages.get("/people" + query + person.familyName()).text();
	}

}
