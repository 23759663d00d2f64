package org.remit.platform.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How marked words of a line are read. */
class RunTests {

	@Test
	void areBoldItalicOrLeadSomewhere() {
		List<Run> runs = Run.of("**All** of *it* at <https://a.example/x>, https://b.example. "
				+ "Read [the plan of 2026](https://c.example/plan#aims).");
		assertThat(Run.words(runs))
			.isEqualTo("All of it at https://a.example/x, https://b.example. Read the plan of 2026.");
		assertThat(runs).contains(new Run("All", "bold", null), new Run("it", "italic", null),
				new Run("https://a.example/x", null, "https://a.example/x"),
				new Run("https://b.example", null, "https://b.example"),
				new Run("the plan of 2026", null, "https://c.example/plan#aims"));
	}

	@Test
	void referToWhatTheReaderOfTheDocumentKnows() {
		assertThat(Run.of("See {#4}.", (key) -> new Run("7", null, "#block-" + key)))
			.containsExactly(new Run("See ", null, null), new Run("7", null, "#block-4"), new Run(".", null, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2 * 3 * 4, {x}, ** and javascript:alert(1)", "See {#4}.",
			"[press](javascript:alert(1)) or [this](/manage)", "[sic] (and so on)", "<b>bold</b> & \"quoted\"" })
	void stayAsTheyWereTypedWhereTheyMarkNothing(String line) {
		assertThat(Run.of(line)).containsExactly(new Run(line, null, null));
	}

}
