package org.remit.figures.releases;

import java.util.List;
import java.util.stream.Stream;

/** The parts make the total. All of them are keys of {@link Counts}. */
record Tie(String total, List<String> parts) {

	Stream<String> keys() {
		return Stream.concat(Stream.of(this.total), this.parts.stream());
	}

}
