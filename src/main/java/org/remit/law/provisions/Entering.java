package org.remit.law.provisions;

import java.util.ArrayList;
import java.util.List;

import org.remit.law.provisions.ProvisionPlan.Fate;
import org.remit.law.provisions.ProvisionPlan.Step;
import org.remit.law.sources.SourceEdition;

/**
 * Carries out what entering a list would do: what is new comes behind what it follows in
 * the list, and before what follows it.
 */
final class Entering {

	private final SourceEdition edition;

	private final List<Provision> order;

	private final List<Provision> added = new ArrayList<>();

	private final List<Provision> changed = new ArrayList<>();

	private int key;

	/**
	 * @param key the first that may be used
	 */
	Entering(SourceEdition edition, List<Provision> order, int key) {
		this.edition = edition;
		this.order = new ArrayList<>(order);
		this.key = key;
	}

	ProvisionsEntered enter(ProvisionPlan plan, boolean replace) {
		int place = start(plan);
		for (Step step : plan.steps()) {
			if (step.there() != null) {
				place = this.order.indexOf(step.there()) + 1;
			}
			if (step.fate() == Fate.NEW) {
				add(place++, step.listed());
			}
			else if (step.fate() == Fate.FILLED || replace && step.fate() == Fate.DIFFERENT) {
				step.there().reword(step.listed());
				this.changed.add(step.there());
			}
		}
		putInOrder();
		return new ProvisionsEntered(this.added, this.changed);
	}

	/** Before the first of the list that is there already, else behind all others. */
	private int start(ProvisionPlan plan) {
		return plan.steps()
			.stream()
			.filter((step) -> step.there() != null)
			.findFirst()
			.map((step) -> this.order.indexOf(step.there()))
			.orElse(this.order.size());
	}

	private void add(int place, ListedProvision listed) {
		Provision provision = new Provision(this.edition, this.key++, listed);
		this.order.add(place, provision);
		this.added.add(provision);
	}

	/** What stands right already is left alone, so that nobody else's form gets stale. */
	private void putInOrder() {
		int last = 0;
		for (Provision one : this.order) {
			if (one.position() <= last) {
				one.place(last + 1);
			}
			last = one.position();
		}
	}

}
