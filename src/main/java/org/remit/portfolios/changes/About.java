package org.remit.portfolios.changes;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.remit.boards.seats.Leaving;
import org.remit.boards.seats.Seat;
import org.remit.boards.seats.SeatHolding;
import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Basis;
import org.remit.people.appointments.EndReason;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.portfolios.functions.Allocation;
import org.remit.portfolios.functions.ServiceFunction;
import org.remit.portfolios.portfolios.Portfolio;

/**
 * What a change is about, as far as its kind needs it. What may be struck out before the
 * set is applied is kept by its id alone, for then it is found no more.
 *
 * @param portfolio the one that is handed over, or that a function moves to
 */
@Embeddable
public record About(@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "post_id") Post post,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "person_id") Person person,
		@Enumerated(EnumType.STRING) Basis basis, @Column(name = "appointment_id") UUID appointment,
		@Enumerated(EnumType.STRING) EndReason endReason,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "portfolio_id") Portfolio portfolio,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "from_portfolio_id") Portfolio fromPortfolio,
		@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "function_id") ServiceFunction function,
		@Column(name = "allocation_id") UUID allocation, @Column(name = "seat_id") UUID seat,
		@Column(name = "seat_holding_id") UUID seatHolding, @Enumerated(EnumType.STRING) Leaving leaving) {

	static About appointing(Post post, Person person, Basis basis) {
		return new About(post, person, basis, null, null, null, null, null, null, null, null, null);
	}

	static About ending(Appointment appointment, EndReason reason) {
		return new About(appointment.post(), appointment.person(), null, appointment.id(), reason, null, null, null,
				null, null, null, null);
	}

	static About handingOver(Portfolio portfolio, Post post) {
		return new About(post, null, null, null, null, portfolio, null, null, null, null, null, null);
	}

	static About moving(ServiceFunction function, Allocation from, Portfolio to) {
		return new About(null, null, null, null, null, to, from.portfolio(), function, from.id(), null, null, null);
	}

	static About seating(Seat seat, Person person) {
		return new About(null, person, null, null, null, null, null, null, null, seat.id(), null, null);
	}

	static About leaving(SeatHolding holding, Leaving leaving) {
		return new About(null, holding.person(), null, null, null, null, null, null, null, holding.seat().id(),
				holding.id(), leaving);
	}

	/** The same about another person. */
	About of(Person other) {
		return new About(this.post, other, this.basis, this.appointment, this.endReason, this.portfolio,
				this.fromPortfolio, this.function, this.allocation, this.seat, this.seatHolding, this.leaving);
	}

}
