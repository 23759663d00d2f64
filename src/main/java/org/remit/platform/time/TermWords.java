package org.remit.platform.time;

/** A term as councils write it: "4 May 2023 to 9 July 2024", "from 4 May 2023". */
public final class TermWords {

	private TermWords() {
	}

	public static String of(Term term) {
		if (term.startsOn() == null) {
			return (term.endsOn() != null) ? "to " + Day.write(term.endsOn()) : "";
		}
		String start = Day.write(term.startsOn());
		if (term.endsOn() == null) {
			return "from " + start;
		}
		return term.endsOn().equals(term.startsOn()) ? start : start + " to " + Day.write(term.endsOn());
	}

}
