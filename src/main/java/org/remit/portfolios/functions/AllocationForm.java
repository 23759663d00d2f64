package org.remit.portfolios.functions;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.time.Term;

/**
 * Which portfolio leads on a function or shares it from a day on. The id is drawn when
 * the empty form is opened.
 *
 * @param endsOn the last day, included; null while no end is known
 * @param announcedOn the day from which the public may know
 * @param endAnnouncedOn the same for its end, null where that was announced with it
 */
public record AllocationForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose the portfolio") UUID portfolio,
		@NotNull(message = "Choose whether it leads or shares") Share share,
		@NotNull(message = "Enter the first day") LocalDate startsOn, LocalDate endsOn,
		@NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn,
		LocalDate endAnnouncedOn, @PlainText(max = 120, label = "Decision reference") String decisionReference,
		@Pattern(regexp = "(?i)(https?://[^\\s\"<>]+)?",
				message = "Enter a web address that starts with https:// or http://") @PlainText(max = 500,
						label = "Link to the decision") String decisionLink,
		Integer version) {

	public AllocationForm {
		decisionReference = OneLine.of(decisionReference);
		decisionLink = OneLine.of(decisionLink);
	}

	static AllocationForm blank(LocalDate today) {
		return new AllocationForm(UUID.randomUUID(), null, Share.LEAD, today, null, today, null, "", "", null);
	}

	static AllocationForm of(Allocation allocation) {
		return new AllocationForm(allocation.id(), allocation.portfolio().id(), allocation.share(),
				allocation.term().startsOn(), allocation.term().endsOn(), allocation.announcedOn(),
				allocation.endAnnouncedOn(), allocation.decisionReference(), allocation.decisionLink(),
				allocation.version());
	}

	/** The same about an allocation that is there. */
	AllocationForm as(UUID id) {
		return new AllocationForm(id, this.portfolio, this.share, this.startsOn, this.endsOn, this.announcedOn,
				this.endAnnouncedOn, this.decisionReference, this.decisionLink, this.version);
	}

	AllocationForm ending(AllocationEnd end) {
		return new AllocationForm(this.id, this.portfolio, this.share, this.startsOn, end.endsOn(), this.announcedOn,
				end.endAnnouncedOn(), this.decisionReference, this.decisionLink, this.version);
	}

	Term term() {
		return new Term(this.startsOn, this.endsOn);
	}

}
