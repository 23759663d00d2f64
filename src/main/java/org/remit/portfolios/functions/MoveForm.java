package org.remit.portfolios.functions;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * To which portfolio a function moves, from which day on and by which decision.
 *
 * @param from the allocation that it leaves: the function's own, or that of a function it
 * is part of and went with until then
 * @param version of that allocation when the page was opened
 */
public record MoveForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose what it moves from") UUID from,
		@NotNull(message = "Choose the portfolio that it moves to") UUID portfolio,
		@NotNull(message = "Enter the first day with the new portfolio") LocalDate startsOn,
		@NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn,
		@PlainText(max = 120, label = "Decision reference") String decisionReference,
		@Pattern(regexp = "(?i)(https?://[^\\s\"<>]+)?",
				message = "Enter a web address that starts with https:// or http://") @PlainText(max = 500,
						label = "Link to the decision") String decisionLink,
		Integer version) {

	public MoveForm {
		decisionReference = OneLine.of(decisionReference);
		decisionLink = OneLine.of(decisionLink);
	}

	static MoveForm blank(Allocation from, LocalDate today) {
		return new MoveForm(UUID.randomUUID(), from.id(), null, today, today, "", "", from.version());
	}

	/** What it becomes with the new portfolio, for as long as it would have lasted. */
	AllocationForm allocation(Allocation from, boolean own) {
		return new AllocationForm(this.id, this.portfolio, from.share(), this.startsOn,
				own ? from.term().endsOn() : null, this.announcedOn, own ? from.endAnnouncedOn() : null,
				this.decisionReference, this.decisionLink, null);
	}

}
