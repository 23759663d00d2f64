package org.remit.duties.revisions;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What rows print once their provisions have other numbers. */
class PrintedNumbersTests {

	private static final Map<String, List<String>> NUMBERS = Map.of("5.11", List.of("32"), "5.1", List.of("5.11"),
			"5.12", List.of("32"), "5.2", List.of("40", "41"), "5.9", List.of(), "s.18(2)(a)", List.of("s.19(1)"));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "5.11|32", "As above (5.11)|As above (32)", "5.1|5.11", "5.1, 5.11|5.11, 32", "5.11, 5.12|32",
					"5.11 and 5.12|32", "5.11 and 5.13|32 and 5.13", "5.2|40, 41", "5.9|''", "5.9, 5.11|5.9, 32",
					"5.111|5.111", "15.11|15.11", "5.11(a)|5.11(a)", "5.11.2|5.11.2", "s.18(2)(a)|s.19(1)", "-|-",
					"''|''", "See 5.11.|See 32." })
	void changeWithTheNumbersOfProvisionsAndNothingElse(String printed, String expected) {
		assertThat(PrintedNumbers.renumber(printed, NUMBERS)).isEqualTo(expected);
	}

}
