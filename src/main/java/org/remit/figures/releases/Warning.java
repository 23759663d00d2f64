package org.remit.figures.releases;

/** What somebody should look at before a figure becomes public. */
public record Warning(Kind kind, String words) {

	public enum Kind {

		STALE("Same value as before"), SUM("Breakdown does not add up"), RANGE("Outside its plausible range"),
		MISSED("Target missed without words");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
