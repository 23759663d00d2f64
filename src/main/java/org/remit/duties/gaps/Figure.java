package org.remit.duties.gaps;

import java.util.Collection;
import java.util.function.Predicate;

/** How many of a number of things are as they should be. */
public record Figure(long reached, long of) {

	static <T> Figure of(Collection<T> things, Predicate<T> reached) {
		return new Figure(things.stream().filter(reached).count(), things.size());
	}

	/** Nothing is there to be measured. */
	public boolean isEmpty() {
		return this.of == 0;
	}

	/** Rounded down, so that only all of them make 100. */
	public int percent() {
		return isEmpty() ? 0 : (int) (this.reached * 100 / this.of);
	}

	/** "12 of 20 (60%)" */
	public String words() {
		return isEmpty() ? "Nothing to count" : "%,d of %,d (%d%%)".formatted(this.reached, this.of, percent());
	}

}
