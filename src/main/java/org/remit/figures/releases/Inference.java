package org.remit.figures.releases;

import java.util.List;

import org.remit.figures.disclosure.Showing;

/** What counts that nobody knows must be, from those that make a total with them. */
final class Inference {

	private final Counts counts;

	Inference(Counts counts) {
		this.counts = counts;
	}

	/** What was suppressed where it comes from is what is left of the total. */
	void infer(Tie tie) {
		List<String> unknown = tie.parts().stream().filter((key) -> !this.counts.isKnown(key)).toList();
		if (!this.counts.isKnown(tie.total())) {
			unknown.forEach((key) -> this.counts.infer(key, least(key)));
			this.counts.infer(tie.total(), sum(tie));
			return;
		}
		long left = this.counts.number(tie.total()) - sum(tie);
		for (int at = 0; at < unknown.size(); at++) {
			String key = unknown.get(at);
			long number = (at == unknown.size() - 1) ? Math.max(left, least(key)) : least(key);
			this.counts.infer(key, number);
			left -= number;
		}
	}

	private long least(String key) {
		return this.counts.is(key, Showing.IMPLIED) ? 0 : 1;
	}

	/** Once all of it is inferred. */
	boolean holds(Tie tie) {
		return sum(tie) == this.counts.number(tie.total());
	}

	private long sum(Tie tie) {
		return tie.parts().stream().mapToLong(this.counts::numberOrNothing).sum();
	}

}
