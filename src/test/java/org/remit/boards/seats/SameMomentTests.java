package org.remit.boards.seats;

import java.util.List;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.RepeatedTest;

import org.remit.boards.boards.Boards;
import org.remit.people.accounts.Areas;
import org.remit.people.appointments.Appointments;
import org.remit.people.people.People;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.RuleBroken;
import org.remit.publishing.steps.Simultaneously;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people who fill one seat at the same moment. */
@RemitTest
class SameMomentTests {

	private final Chamber chamber;

	SameMomentTests(Boards boards, Seats seats, SeatHoldings holdings, People people, Posts posts,
			Appointments appointments, Areas areas) {
		this.chamber = new Chamber(boards, seats, holdings, people, posts, appointments, areas);
	}

	@RepeatedTest(3)
	void appointOneOfTwoAndTellTheOther() throws Exception {
		Seat seat = this.chamber.seat(this.chamber.board());
		List<Object> answers = Simultaneously.run(List.of(appoint(seat), appoint(seat)));
		assertThat(answers).filteredOn(SeatHolding.class::isInstance).hasSize(1);
		assertThat(answers).filteredOn(RuleBroken.class::isInstance)
			.singleElement()
			.satisfies((refused) -> assertThat(((RuleBroken) refused).getMessage())
				.contains("has this seat in that time (from 20 May 2015)"));
		assertThat(this.chamber.holdings.of(seat.board().id())).hasSize(1);
	}

	private Callable<Object> appoint(Seat seat) {
		SeatHoldingForm form = Chamber.holding(seat, this.chamber.person(), "2015-05-20", null);
		return () -> {
			try {
				return this.chamber.holdings.appoint(Chamber.KEEPER, form);
			}
			catch (RuntimeException ex) {
				return ex;
			}
		};
	}

}
