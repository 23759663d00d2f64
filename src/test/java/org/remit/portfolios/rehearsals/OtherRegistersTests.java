package org.remit.portfolios.rehearsals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardForm;
import org.remit.boards.boards.BoardKind;
import org.remit.boards.boards.Boards;
import org.remit.boards.seats.Capacity;
import org.remit.boards.seats.Leaving;
import org.remit.boards.seats.SeatForm;
import org.remit.boards.seats.SeatHolding;
import org.remit.boards.seats.SeatHoldingForm;
import org.remit.boards.seats.SeatHoldings;
import org.remit.boards.seats.Seats;
import org.remit.people.accounts.Areas;
import org.remit.people.appointments.Appointments;
import org.remit.people.people.Duplicates;
import org.remit.people.people.MergeForm;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.time.Decision;
import org.remit.portfolios.changes.ChangeForm;
import org.remit.portfolios.changes.Changes;
import org.remit.portfolios.functions.Allocation;
import org.remit.portfolios.functions.Allocations;
import org.remit.portfolios.functions.ServiceFunction;
import org.remit.portfolios.functions.TestFunctions;
import org.remit.portfolios.holdings.HoldingForm;
import org.remit.portfolios.holdings.PortfolioHolding;
import org.remit.portfolios.holdings.PortfolioHoldings;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.portfolios.reshuffles.Council;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.portfolios.reshuffles.Reshuffles;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.portfolios.reshuffles.Council.DAY;
import static org.remit.portfolios.reshuffles.Council.KEEPER;

/** Portfolios, functions and seats change hands in the same set as posts. */
@RemitTest
class OtherRegistersTests {

	private static final LocalDate LONG_AGO = LocalDate.of(2015, 5, 20);

	private final Council council;

	private final Applications applications;

	private final Rehearsals rehearsals;

	private final PortfolioHoldings portfolioHoldings;

	private final Allocations allocations;

	private final SeatHoldings seatHoldings;

	private final Boards boards;

	private final Seats seats;

	private final Areas areas;

	private final TestPortfolios portfolios;

	private final TestFunctions functions;

	private final Duplicates duplicates;

	private final JdbcClient database;

	private Reshuffle set;

	OtherRegistersTests(People people, Posts posts, Appointments appointments, Reshuffles reshuffles, Changes changes,
			Applications applications, Rehearsals rehearsals, PortfolioHoldings portfolioHoldings,
			Allocations allocations, SeatHoldings seatHoldings, Boards boards, Seats seats, Areas areas,
			TestPortfolios portfolios, TestFunctions functions, Duplicates duplicates, JdbcClient database) {
		this.council = new Council(people, posts, appointments, reshuffles, changes);
		this.applications = applications;
		this.rehearsals = rehearsals;
		this.portfolioHoldings = portfolioHoldings;
		this.allocations = allocations;
		this.seatHoldings = seatHoldings;
		this.boards = boards;
		this.seats = seats;
		this.areas = areas;
		this.portfolios = portfolios;
		this.functions = functions;
		this.duplicates = duplicates;
		this.database = database;
	}

	@BeforeEach
	void prepareASet() {
		this.set = this.council.prepare();
	}

	@Test
	void handAPortfolioToAnotherPost() {
		UUID portfolio = this.portfolios.addOn(LONG_AGO, (typed) -> typed);
		Post post = this.council.post();
		this.portfolioHoldings.handOver(KEEPER, portfolio,
				HoldingForm.starting(this.council.post().id(), LONG_AGO.plusDays(1), LONG_AGO, "", ""));
		this.council.add(this.set, ChangeForm.handOver(portfolio, post.id()));
		goThereAndBack("portfolio_holding", "portfolio_id", portfolio,
				() -> assertThat(holding(portfolio, DAY).post().id()).isEqualTo(post.id()));
		assertThat(holding(portfolio, DAY.minusDays(1)).post().id()).isNotEqualTo(post.id());
	}

	@Test
	void moveAFunction() {
		UUID from = this.portfolios.addOn(LONG_AGO, (typed) -> typed);
		UUID to = this.portfolios.addOn(LONG_AGO, (typed) -> typed);
		ServiceFunction function = this.functions.add();
		Allocation allocation = this.functions.lead(function, from, LONG_AGO);
		this.council.add(this.set, ChangeForm.move(function.id(), allocation.id(), to));
		goThereAndBack("allocation", "function_id", function.id(), () -> {
			assertThat(portfolios(function, DAY.minusDays(1))).containsExactly(from);
			assertThat(portfolios(function, DAY)).containsExactly(to);
		});
	}

	@Test
	void fillASeatAndEmptyAnother() {
		UUID seat = seat();
		SeatHolding present = sits(seat);
		SeatHolding leaver = sits(seat());
		this.council.add(this.set, ChangeForm.seat(seat, this.council.person().id(), List.of(present.id())));
		this.council.add(this.set, ChangeForm.leave(leaver.id(), Leaving.RESIGNED));
		Rehearsals.Outcome outcome = this.rehearsals.apply(KEEPER, this.set.id());
		assertThat(outcome.refusals()).isEmpty();
		assertThat(outcome.picture().warnings())
			.anySatisfy((warning) -> assertThat(warning).startsWith("Nobody would have the seat Member"));
		goThereAndBack("seat_holding", "seat_id", seat,
				() -> assertThat(this.seatHoldings.find(present.id()).orElseThrow().term().endsOn())
					.isEqualTo(DAY.minusDays(1)));
		assertThat(this.seatHoldings.find(leaver.id()).orElseThrow().term().endsOn()).isNull();
	}

	@Test
	void followADuplicateToTheEntryThatIsKept() {
		Person duplicate = this.council.person();
		Person kept = this.council.person();
		this.council.appoint(this.set, this.council.post(), duplicate);
		this.duplicates.merge(KEEPER, duplicate.id(), new MergeForm(kept.id(), kept.version(), duplicate.version()));
		assertThat(this.council.changes().of(this.set.id())).singleElement()
			.satisfies((change) -> assertThat(change.about().person().id()).isEqualTo(kept.id()));
	}

	private void goThereAndBack(String table, String column, UUID record, Runnable there) {
		List<Map<String, Object>> before = rows(table, column, record);
		this.applications.apply(KEEPER, this.set.id(), this.council.version(this.set));
		assertThat(rows(table, column, record)).isNotEqualTo(before);
		there.run();
		assertThat(this.rehearsals.undo(KEEPER, this.set.id()).picture().differences()).isNotEmpty();
		this.applications.undo(KEEPER, this.set.id(), this.council.version(this.set));
		assertThat(rows(table, column, record)).isEqualTo(before);
	}

	private List<Map<String, Object>> rows(String table, String column, UUID record) {
		return this.database
			.sql("select to_jsonb(t) - 'version' as record from %s t where mistake is null and %s = :id order by id"
				.formatted(table, column))
			.param("id", record)
			.query()
			.listOfRows();
	}

	private PortfolioHolding holding(UUID portfolio, LocalDate day) {
		return this.portfolioHoldings.of(portfolio)
			.stream()
			.filter((one) -> one.term().contains(day))
			.findFirst()
			.orElseThrow();
	}

	private List<UUID> portfolios(ServiceFunction function, LocalDate day) {
		return this.allocations.of(function.id())
			.stream()
			.filter((one) -> one.term().contains(day))
			.map((one) -> one.portfolio().id())
			.toList();
	}

	private UUID seat() {
		Board board = this.boards.add(KEEPER,
				new BoardForm(UUID.randomUUID(), "Board " + Council.word(), BoardKind.BOARD,
						this.areas.all().get(0).id(), "", "", null, true, BoardForm.Deciding.WITHOUT_QUORUM, null));
		UUID seat = UUID.randomUUID();
		this.seats.add(KEEPER, new SeatForm(seat, board.id(), "Member", new SeatForm.Part(Capacity.MEMBER, true),
				SeatForm.Filling.BY_ANYBODY, 1, SeatForm.Days.UNKNOWN, LONG_AGO, 1, null));
		return seat;
	}

	private SeatHolding sits(UUID seat) {
		return this.seatHoldings.appoint(KEEPER,
				SeatHoldingForm.starting(seat, this.council.person().id(), LONG_AGO, LONG_AGO, Decision.NONE));
	}

}
