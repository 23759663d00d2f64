package org.remit.law.mappings;

import java.util.List;

import org.remit.platform.actor.RuleBroken;

/**
 * What a mapping must be like. The database's constraints say the same; asking first
 * tells people what stands in the way.
 */
final class MappingRules {

	private MappingRules() {
	}

	/** How many later provisions a relation has. */
	static void check(MappingForm form) {
		int to = form.to().size();
		if (form.from() == null && form.relation() != MappingKind.NEW) {
			throw new RuleBroken("from", "Choose the earlier provision");
		}
		switch (form.relation()) {
			case SAME, CHANGED, MERGED -> require(to == 1, "Choose one later provision");
			case SPLIT -> require(to > 1, "Choose the later provisions that it was split into, two or more");
			case DROPPED -> require(to == 0, "What was dropped has no later provision. Choose none");
			case NEW -> require(to > 0 && form.from() == null, "What is new has a later provision, and no earlier one");
		}
	}

	private static void require(boolean fits, String words) {
		if (!fits) {
			throw new RuleBroken("to", words);
		}
	}

	/** What is the same, changed, dropped or new is nothing else besides. */
	static void check(Joined joined, List<ProvisionMapping> existing) {
		for (ProvisionMapping one : existing) {
			boolean touches = joined.from() != null && one.isFrom(joined.from())
					|| joined.to() != null && one.isTo(joined.to());
			boolean several = joined.relation().isOneOfSeveral() && one.relation().isOneOfSeveral();
			boolean same = one.isFrom(joined.from()) && one.isTo(joined.to());
			if (touches && (!several || same)) {
				throw new RuleBroken("to",
						"It was confirmed already: %s. Take that back first".formatted(one.summary()));
			}
		}
	}

}
