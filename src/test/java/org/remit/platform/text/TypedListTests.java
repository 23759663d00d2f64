package org.remit.platform.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedListTests {

	@Test
	void takesEachLineAsAnItem() {
		assertThat(understood("Fostering\n\nAdoption\r\nLeaving care"))
			.isEqualTo("0 Fostering|0 Adoption|0 Leaving care");
	}

	@Test
	void isReadOnOneLine() {
		assertThat(TypedList.line("To bring together:\n- health\n- police;\n  - rivers\nand to report."))
			.isEqualTo("To bring together: health; police; rivers; and to report.");
		assertThat(TypedList.line(" ")).isEmpty();
	}

	@Test
	void nestsByIndentationOfAnyWidth() {
		assertThat(understood("A\n B\n      C\n B2\nA2\n\tB3")).isEqualTo("0 A|1 B|2 C|1 B2|0 A2|1 B3");
	}

	@Test
	void nestsByTheBulletsOfWordWhereAllLinesStartAlike() {
		assertThat(understood("\u2022\tA\no\tB\n\u25AA\tC\no\tB2\n\u2022\tA2")).isEqualTo("0 A|1 B|2 C|1 B2|0 A2");
	}

	@Test
	void nestsBulletedLinesUnderPlainOnes() {
		assertThat(understood("Quality improvement\n- Early help\n- Participation\nIndependent review"))
			.isEqualTo("0 Quality improvement|1 Early help|1 Participation|0 Independent review");
	}

	@Test
	void takesDashesThatWordChangedAsTheSameBullet() {
		assertThat(understood("- A\n\u2013 B\n\u2014 C")).isEqualTo("0 A|0 B|0 C");
	}

	@Test
	void keepsAForgottenBulletBesideItsNeighbours() {
		assertThat(understood("- A\nB\n- C")).isEqualTo("0 A|0 B|0 C");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u2018Quoted\u2019 \u2013 and dashed", "-5 degrees", "*starred*", "(i) Early help",
			"organisations", "5.6 Duty", "\u0174\u0177n", "a-b - c" })
	void keepsWordsAsTheyAre(String text) {
		assertThat(TypedList.read(text)).containsExactly(new TypedLine(0, text));
		assertThat(TypedList.read("\u2022\u00A0" + text)).containsExactly(new TypedLine(0, text));
	}

	@Test
	void takesNonBreakingSpacesAndTabsForBlanks() {
		assertThat(understood("\u00A0\u00A0-\u00A0Looked\u00A0after\tchildren ")).isEqualTo("0 Looked after children");
	}

	@Test
	void leavesOutBulletsWithoutText() {
		assertThat(understood("\u2022\n-  \nA")).isEqualTo("0 A");
	}

	@Test
	void readsWhatItWroteAsItWas() {
		List<TypedLine> lines = List.of(new TypedLine(0, "- 5"), new TypedLine(1, "o B"), new TypedLine(2, "C"),
				new TypedLine(1, "\u2022 D"), new TypedLine(0, "E"));
		assertThat(TypedList.read(TypedList.write(lines))).isEqualTo(lines);
	}

	@Test
	void nestsNoDeeperThanAPageCanShow() {
		String typed = IntStream.range(0, 200).mapToObj((at) -> " ".repeat(at) + "x").collect(Collectors.joining("\n"));
		assertThat(TypedList.read(typed)).hasSize(200)
			.extracting(TypedLine::depth)
			.contains(19)
			.endsWith(20, 20)
			.isSorted();
	}

	@Test
	void readsNothingFromNothing() {
		assertThat(TypedList.read(null)).isEmpty();
		assertThat(TypedList.read(" \n\t\n")).isEmpty();
	}

	private static String understood(String typed) {
		return TypedList.read(typed)
			.stream()
			.map((line) -> line.depth() + " " + line.text())
			.collect(Collectors.joining("|"));
	}

}
