package org.remit.boards.seats;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.time.Term;

/**
 * What officers fill in about somebody in a seat. The id is drawn when the empty form is
 * opened, so that sending it twice appoints once.
 *
 * @param endsOn the last day, included; null while no end is known
 * @param dueToEndOn until when they are appointed; they may carry on after it
 * @param announcedOn the day from which the public may know of it
 * @param endAnnouncedOn the day from which the public may know of its end; null for an
 * end that was announced with it
 */
public record SeatHoldingForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose the seat") UUID seat, @NotNull(message = "Choose the person") UUID person,
		@NotNull(message = "Enter the first day in the seat") LocalDate startsOn, LocalDate endsOn,
		LocalDate dueToEndOn, @NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn,
		Leaving endReason, LocalDate endAnnouncedOn,
		@PlainText(max = 120, label = "Decision reference") String decisionReference,
		@Pattern(regexp = "(?i)(https?://[^\\s\"<>]+)?",
				message = "Enter a web address that starts with https:// or http://") @PlainText(max = 500,
						label = "Link to the decision") String decisionLink,
		Integer version) {

	public SeatHoldingForm {
		decisionReference = OneLine.of(decisionReference);
		decisionLink = OneLine.of(decisionLink);
	}

	static SeatHoldingForm blank(UUID seat, UUID person, LocalDate today) {
		return new SeatHoldingForm(UUID.randomUUID(), seat, person, null, null, null, today, null, null, "", "", null);
	}

	/** Somebody takes a seat on a day, for as long as nothing else is decided. */
	public static SeatHoldingForm starting(UUID seat, UUID person, LocalDate startsOn, LocalDate announcedOn,
			String decisionReference, String decisionLink) {
		return new SeatHoldingForm(UUID.randomUUID(), seat, person, startsOn, null, null, announcedOn, null, null,
				decisionReference, decisionLink, null);
	}

	/** What is recorded of a term in a seat now. */
	public static SeatHoldingForm of(SeatHolding holding) {
		return new SeatHoldingForm(holding.id(), holding.seat().id(), holding.person().id(), holding.term().startsOn(),
				holding.term().endsOn(), holding.dueToEndOn(), holding.announcedOn(), holding.endReason(),
				holding.endAnnouncedOn(), holding.decisionReference(), holding.decisionLink(), holding.version());
	}

	/** The same days and words about the person and seat of a holding that is there. */
	SeatHoldingForm keepingWhoAndWhat(SeatHolding holding) {
		return new SeatHoldingForm(holding.id(), holding.seat().id(), holding.person().id(), this.startsOn, this.endsOn,
				this.dueToEndOn, this.announcedOn, this.endReason, this.endAnnouncedOn, this.decisionReference,
				this.decisionLink, this.version);
	}

	public SeatHoldingForm endingWith(SeatHoldingEnd end) {
		return new SeatHoldingForm(this.id, this.seat, this.person, this.startsOn, end.endsOn(), this.dueToEndOn,
				this.announcedOn, end.endReason(), end.endAnnouncedOn(), this.decisionReference, this.decisionLink,
				this.version);
	}

	Term term() {
		return new Term(this.startsOn, this.endsOn);
	}

}
