package org.remit.portfolios.holdings;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.time.Term;

/**
 * Through which post a portfolio is held from a day on. The id is drawn when the empty
 * form is opened.
 *
 * @param endsOn the last day, included; null while no end is known
 * @param announcedOn the day from which the public may know
 * @param endAnnouncedOn the same for its end, null where that was announced with it
 */
public record HoldingForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose the post") UUID post, @NotNull(message = "Enter the first day") LocalDate startsOn,
		LocalDate endsOn, @NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn,
		LocalDate endAnnouncedOn, @PlainText(max = 120, label = "Decision reference") String decisionReference,
		@Pattern(regexp = "(?i)(https?://[^\\s\"<>]+)?",
				message = "Enter a web address that starts with https:// or http://") @PlainText(max = 500,
						label = "Link to the decision") String decisionLink,
		Integer version) {

	public HoldingForm {
		decisionReference = OneLine.of(decisionReference);
		decisionLink = OneLine.of(decisionLink);
	}

	static HoldingForm blank(LocalDate today) {
		return new HoldingForm(UUID.randomUUID(), null, today, null, today, null, "", "", null);
	}

	/** From a day on, for as long as nothing else is decided. */
	public static HoldingForm starting(UUID post, LocalDate startsOn, LocalDate announcedOn, String decisionReference,
			String decisionLink) {
		return new HoldingForm(UUID.randomUUID(), post, startsOn, null, announcedOn, null, decisionReference,
				decisionLink, null);
	}

	static HoldingForm of(PortfolioHolding holding) {
		return new HoldingForm(holding.id(), holding.post().id(), holding.term().startsOn(), holding.term().endsOn(),
				holding.announcedOn(), holding.endAnnouncedOn(), holding.decisionReference(), holding.decisionLink(),
				holding.version());
	}

	/** From today on, as the page of a portfolio's fields chooses it. */
	static HoldingForm fromToday(UUID post, LocalDate today) {
		return new HoldingForm(UUID.randomUUID(), post, today, null, today, null, "", "", null);
	}

	/** The same about a holding that is there. */
	HoldingForm as(UUID id) {
		return new HoldingForm(id, this.post, this.startsOn, this.endsOn, this.announcedOn, this.endAnnouncedOn,
				this.decisionReference, this.decisionLink, this.version);
	}

	HoldingForm until(LocalDate endsOn) {
		return new HoldingForm(this.id, this.post, this.startsOn, endsOn, this.announcedOn, this.endAnnouncedOn,
				this.decisionReference, this.decisionLink, this.version);
	}

	Term term() {
		return new Term(this.startsOn, this.endsOn);
	}

}
