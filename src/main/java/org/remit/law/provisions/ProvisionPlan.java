package org.remit.law.provisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.remit.platform.text.Rewording;
import org.remit.platform.text.TypedText;

/** What entering a list would do to an edition, line by line. */
record ProvisionPlan(List<Step> steps) {

	/** What becomes of a line. */
	enum Fate {

		NEW, THERE, FILLED, DIFFERENT, TWICE, PROBLEM

	}

	/**
	 * A provision of the list, and the one of the edition that it is.
	 *
	 * @param there null for a new one, and for a line that was not understood
	 */
	record Step(ListedProvision listed, Provision there, Fate fate) {

		/** The words that would change. */
		public List<Rewording.Piece> pieces() {
			return Rewording.between(this.there.text(), this.listed.text());
		}

	}

	static ProvisionPlan of(List<ListedProvision> listed, List<Provision> edition) {
		Set<Object> taken = new HashSet<>();
		ListedPlaces places = ListedPlaces.of(listed, edition);
		List<Step> steps = new ArrayList<>();
		for (ListedProvision one : listed) {
			String excess = one.isProblem() ? one.problem() : one.excess();
			Provision there = (excess == null) ? places.of(one) : null;
			if (excess != null) {
				steps.add(new Step(ListedProvision.problem(one.line(), one.number() + " " + one.text(), excess), null,
						Fate.PROBLEM));
			}
			else {
				boolean first = taken.add((there != null) ? there.id() : one.place());
				steps.add(new Step(one, there, first ? fate(one, there) : Fate.TWICE));
			}
		}
		return new ProvisionPlan(steps);
	}

	private static Fate fate(ListedProvision listed, Provision there) {
		if (there == null) {
			return Fate.NEW;
		}
		if (listed.text().isEmpty() || TypedText.line(listed.text()).equals(TypedText.line(there.text()))) {
			return Fate.THERE;
		}
		return there.text().isEmpty() ? Fate.FILLED : Fate.DIFFERENT;
	}

	public long count(Fate fate) {
		return this.steps.stream().filter((step) -> step.fate() == fate).count();
	}

	/** True where something would be left out. */
	public boolean hasLeavings() {
		return this.steps.stream().anyMatch((step) -> step.fate() == Fate.TWICE || step.fate() == Fate.PROBLEM);
	}

	/** The same for the same list and the same edition, and for no other. */
	String seen() {
		return Integer.toHexString(this.steps.stream()
			.map((step) -> step.listed() + " " + step.fate() + " "
					+ ((step.there() != null) ? step.there().version() : ""))
			.collect(Collectors.joining("\n"))
			.hashCode());
	}

}
