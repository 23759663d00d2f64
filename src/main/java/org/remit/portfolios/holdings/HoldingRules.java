package org.remit.portfolios.holdings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Day;
import org.remit.platform.time.Term;
import org.remit.platform.time.TermWords;

/**
 * What assignments in a row must be like, one after the other. The database's constraints
 * say the same; asking first tells people what stands in the way.
 */
final class HoldingRules {

	private HoldingRules() {
	}

	static void checkDays(LocalDate startsOn, LocalDate endsOn, LocalDate endAnnouncedOn) {
		if (endsOn == null && endAnnouncedOn != null) {
			throw new RuleBroken("endsOn", "Enter the last day, or leave its announcement out");
		}
		if (endsOn != null && endsOn.isBefore(startsOn)) {
			throw new RuleBroken("endsOn",
					"The last day must be on or after the first day, %s".formatted(Day.write(startsOn)));
		}
	}

	/** Nobody holds a portfolio after its last day. */
	static void checkLasts(HoldingForm form, LocalDate lastDay) {
		String words = "The portfolio's last day is %s".formatted(Day.write(lastDay));
		if (form.startsOn().isAfter(lastDay)) {
			throw new RuleBroken("startsOn", words);
		}
		if (form.endsOn() != null && form.endsOn().isAfter(lastDay)) {
			throw new RuleBroken("endsOn", words);
		}
	}

	static void checkFree(HoldingForm form, List<PortfolioHolding> others) {
		Term term = form.term();
		others.stream()
			.filter((other) -> !other.id().equals(form.id()) && other.term().overlaps(term))
			.min(Comparator.comparing((other) -> other.term().startsOn()))
			.ifPresent((other) -> {
				throw new RuleBroken("startsOn", "The portfolio is held through the post %s in that time (%s)"
					.formatted(other.post().title(), TermWords.of(other.term())));
			});
	}

	/** What comes into the place of another one must come later, and be another. */
	static void checkReplaces(HoldingForm form, PortfolioHolding present) {
		if (present.post().id().equals(form.post())) {
			throw new RuleBroken("post",
					"The portfolio is held through this post already (%s)".formatted(TermWords.of(present.term())));
		}
		if (!present.term().startsOn().isBefore(form.startsOn())) {
			throw new RuleBroken("startsOn",
					"From that day the portfolio is held through the post %s. Correct or take back that one"
						.formatted(present.post().title()));
		}
	}

	/** Nothing may stand where the replaced one would stand again. */
	static void checkCanBeTakenBack(PortfolioHolding holding, PortfolioHolding replaced, List<PortfolioHolding> all) {
		if (!holding.term().startsOn().minusDays(1).equals(replaced.term().endsOn())) {
			throw new RuleBroken(null,
					"The days of %s were changed since then. Correct that instead".formatted(replaced.post().title()));
		}
		Term restored = new Term(holding.term().startsOn(), holding.replacedUntil());
		Predicate<PortfolioHolding> newer = (other) -> !other.id().equals(holding.id())
				&& other.term().overlaps(restored);
		all.stream().filter(newer).findFirst().ifPresent((other) -> {
			throw new RuleBroken(null,
					"Something newer stands on it: held through the post %s, %s. Take that back first"
						.formatted(other.post().title(), TermWords.of(other.term())));
		});
	}

}
