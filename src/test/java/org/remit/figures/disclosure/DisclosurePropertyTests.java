package org.remit.figures.disclosure;

import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a table is like: nobody works out what is suppressed. */
class DisclosurePropertyTests {

	private static final int TABLES = 400;

	/** Each batch of generated tables begins with another seed. */
	static LongStream seeds() {
		return LongStream.range(0, 10).map((batch) -> batch * TABLES);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void noSuppressedCellCanBeWorkedOut(long first) {
		for (long seed = first; seed < first + TABLES; seed++) {
			GeneratedTable generated = new GeneratedTable(seed);
			Protection protection = generated.table.protect();
			for (boolean knowsReasons : new boolean[] { true, false }) {
				assertThat(new BruteForce(generated, protection.suppressed(), knowsReasons).workedOut())
					.as("seed %d: %s suppresses %s", seed, generated, protection)
					.isSubsetOf(protection.exposed());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everySmallCellIsSuppressedAndZeroIsShown(long first) {
		for (long seed = first; seed < first + TABLES; seed++) {
			GeneratedTable generated = new GeneratedTable(seed);
			Map<String, Suppression> suppressed = generated.table.protect().suppressed();
			generated.showings.forEach((key, showing) -> {
				if (showing == Showing.OPEN && generated.isSmall(key)) {
					assertThat(suppressed).as("%s of %s", key, generated).containsKey(key);
				}
				if (generated.numbers.get(key) == 0 && suppressed.containsKey(key)) {
					assertThat(suppressed.get(key).reason()).isEqualTo(Reason.WITHHELD);
				}
			});
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatWasNotPublicBeforeIsNeverLost(long first) {
		for (long seed = first; seed < first + TABLES; seed++) {
			GeneratedTable generated = new GeneratedTable(seed);
			if (generated.isNew()) {
				assertThat(generated.table.protect().exposed()).as("seed %d: %s", seed, generated).isEmpty();
			}
		}
	}

}
