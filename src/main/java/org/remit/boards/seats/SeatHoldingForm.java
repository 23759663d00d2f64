package org.remit.boards.seats;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.time.Decision;
import org.remit.platform.time.Term;

/**
 * What officers fill in about somebody in a seat. The id is drawn when the empty form is
 * opened, so that sending it twice appoints once.
 *
 * @param announcedOn the day from which the public may know of it
 */
public record SeatHoldingForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose the seat") UUID seat, @NotNull(message = "Choose the person") UUID person,
		@Valid Days days, @NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn,
		@Valid Ending ending, @Valid Decision decision, Integer version) {

	public SeatHoldingForm {
		days = (days != null) ? days : new Days(null, null, null);
		ending = (ending != null) ? ending : Ending.NONE;
		decision = (decision != null) ? decision : Decision.NONE;
	}

	static SeatHoldingForm blank(UUID seat, UUID person, LocalDate today) {
		return starting(seat, person, null, today, Decision.NONE);
	}

	/** Somebody takes a seat on a day, for as long as nothing else is decided. */
	public static SeatHoldingForm starting(UUID seat, UUID person, LocalDate startsOn, LocalDate announcedOn,
			Decision decision) {
		return new SeatHoldingForm(UUID.randomUUID(), seat, person, new Days(startsOn, null, null), announcedOn,
				Ending.NONE, decision, null);
	}

	/** What is recorded of a term in a seat now. */
	public static SeatHoldingForm of(SeatHolding holding) {
		return new SeatHoldingForm(holding.id(), holding.seat().id(), holding.person().id(),
				new Days(holding.term().startsOn(), holding.term().endsOn(), holding.dueToEndOn()),
				holding.announcedOn(), new Ending(holding.endReason(), holding.endAnnouncedOn()), Decision.of(holding),
				holding.version());
	}

	/** The same days and words about the person and seat of a holding that is there. */
	SeatHoldingForm keepingWhoAndWhat(SeatHolding holding) {
		return new SeatHoldingForm(holding.id(), holding.seat().id(), holding.person().id(), this.days,
				this.announcedOn, this.ending, this.decision, this.version);
	}

	public SeatHoldingForm endingWith(SeatHoldingEnd end) {
		return new SeatHoldingForm(this.id, this.seat, this.person,
				new Days(this.days.startsOn, end.endsOn(), this.days.dueToEndOn), this.announcedOn,
				new Ending(end.endReason(), end.endAnnouncedOn()), this.decision, this.version);
	}

	Term term() {
		return new Term(this.days.startsOn, this.days.endsOn);
	}

	/**
	 * From when to when somebody has a seat.
	 *
	 * @param endsOn the last day, included; null while no end is known
	 * @param dueToEndOn until when they are appointed; they may carry on after it
	 */
	public record Days(@NotNull(message = "Enter the first day in the seat") LocalDate startsOn, LocalDate endsOn,
			LocalDate dueToEndOn) {
	}

	/**
	 * What there is to say of an end.
	 *
	 * @param endAnnouncedOn the day from which the public may know of it; null for an end
	 * that was announced with the holding
	 */
	public record Ending(Leaving endReason, LocalDate endAnnouncedOn) {

		public static final Ending NONE = new Ending(null, null);

		boolean isEmpty() {
			return this.endReason == null && this.endAnnouncedOn == null;
		}

	}

}
