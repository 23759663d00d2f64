package org.remit.portfolios.functions;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Day;
import org.remit.platform.time.Term;
import org.remit.platform.time.TermWords;

/**
 * What an allocation must be like. The database's constraints say the same; asking first
 * tells people what stands in the way.
 */
final class AllocationRules {

	private AllocationRules() {
	}

	static void check(AllocationForm form, List<Allocation> others) {
		if (form.endsOn() == null && form.endAnnouncedOn() != null) {
			throw new RuleBroken("endsOn", "Enter the last day, or leave its announcement out");
		}
		if (form.endsOn() != null && form.endsOn().isBefore(form.startsOn())) {
			throw new RuleBroken("endsOn",
					"The last day must be on or after the first day, %s".formatted(Day.write(form.startsOn())));
		}
		others.stream()
			.filter((other) -> !other.id().equals(form.id()) && other.portfolio().id().equals(form.portfolio())
					&& other.term().overlaps(form.term()))
			.min(Comparator.comparing((other) -> other.term().startsOn()))
			.ifPresent((other) -> {
				throw new RuleBroken("startsOn",
						"%s %s this function in that time (%s). End or change that first".formatted(
								other.portfolio().title(), other.isLead() ? "leads on" : "shares",
								TermWords.of(other.term())));
			});
	}

	static void checkMove(MoveForm form, Allocation from, boolean own) {
		if (from.portfolio().id().equals(form.portfolio())) {
			throw new RuleBroken("portfolio", "It is with this portfolio already. Choose another one");
		}
		if (!from.term().contains(form.startsOn())) {
			throw new RuleBroken("startsOn", "It is with %s %s. Enter a day in that time"
				.formatted(from.portfolio().title(), TermWords.of(from.term())));
		}
		if (own && form.startsOn().equals(from.term().startsOn())) {
			throw new RuleBroken("startsOn", "It came to %s on that day. Enter a later day, or take that back"
				.formatted(from.portfolio().title()));
		}
	}

	/** An end can't be put before another one's place, nor before its own first day. */
	static void checkEnd(Allocation allocation, AllocationEnd end) {
		if (end.endsOn().isBefore(allocation.term().startsOn())) {
			throw new RuleBroken("endsOn", "The last day must be on or after the first day, %s"
				.formatted(Day.write(allocation.term().startsOn())));
		}
	}

	/** Nothing may stand where the replaced one would stand again, or on this one. */
	static void checkCanBeTakenBack(Allocation allocation, Allocation replaced, List<Allocation> all) {
		if (!replaced.term().endsOn().plusDays(1).equals(allocation.term().startsOn())) {
			throw new RuleBroken(null, "The end of %s was changed since then. Correct that instead"
				.formatted(replaced.portfolio().title()));
		}
		Term restored = new Term(allocation.term().startsOn(), allocation.replacedUntil());
		UUID id = allocation.id();
		all.stream()
			.filter((other) -> id.equals(other.replacesId()) || !other.id().equals(id)
					&& other.portfolio().id().equals(replaced.portfolio().id()) && other.term().overlaps(restored))
			.findFirst()
			.ifPresent((other) -> {
				throw new RuleBroken(null, "Something newer stands on it: %s, %s. Take that back first"
					.formatted(other.portfolio().title(), TermWords.of(other.term())));
			});
	}

}
