package org.remit.platform.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProseTests {

	@Test
	void tellsParagraphsFromItems() {
		assertThat(Prose.read("17. The panel looks at:\n\n- plans\n  - of schools\n- budgets\n\nAnd at the rest.\n"))
			.containsExactly(ProseLine.paragraph("17. The panel looks at:"), item(0, "plans"), item(1, "of schools"),
					item(0, "budgets"), ProseLine.paragraph("And at the rest."));
	}

	@Test
	void takesLabelledLinesForItems() {
		assertThat(Prose.read("The scrutineer\n(a) reads;\n\n(b) judges.\n(minutes are kept)")).containsExactly(
				ProseLine.paragraph("The scrutineer"), item(0, "(a) reads;"), item(0, "(b) judges."),
				ProseLine.paragraph("(minutes are kept)"));
	}

	@Test
	void readsWhatWordPastes() {
		assertThat(Prose.read("    An indented paragraph\r\n\u2022\tone\r\no\ttwo\u000B\u2022\tthree")).containsExactly(
				ProseLine.paragraph("An indented paragraph"), item(0, "one"), item(1, "two"), item(0, "three"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "One.\n\nTwo.", "- a\n  - b\n- c", "As follows:\n\n- a\n\nThe end.", "- (i) a\n- (ii) b",
			"-5 degrees", "" })
	void writesWhatIsReadTheSameAgain(String typed) {
		assertThat(Prose.write(Prose.read(typed))).isEqualTo(typed);
	}

	@Test
	void findsNothingInNothing() {
		assertThat(Prose.read(null)).isEmpty();
		assertThat(Prose.read(" \n-\n\u00a0\n")).isEmpty();
	}

	private static ProseLine item(int depth, String text) {
		return new ProseLine(LineStyle.ITEM, depth, text);
	}

}
