package org.remit.reports.pasting;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.remit.reports.blocks.BlockType;
import org.remit.reports.blocks.TypedBlock;

import static org.assertj.core.api.Assertions.assertThat;

/** How whole documents are read. */
class PastedReportTests {

	@Test
	void splitAPastedDocumentAndAccountForEachLine() {
		PastedReport read = read("""
				THE BOARD
				29th October 2009
				Somebody else

				BACKGROUND

				1. First of them. It has a
				second line:
				- one
				 - two

				On being short

				- 2 The second
				5. The fifth, which refers to
				the rest.

				NEXT STEPS
				Children\t552
				Families\t12

				**Ann Lee
				Director**

				Tel No: 01632 960123""");
		assertThat(read.sections()).extracting(PastedSection::heading).containsExactly("BACKGROUND", "NEXT STEPS");
		assertThat(read.sections().get(0).blocks()).extracting((block) -> "%s %s".formatted(block.type(), block.text()))
			.containsExactly("PARAGRAPH First of them. It has a second line:", "BULLETS - one\n - two",
					"HEADING On being short", "PARAGRAPH The second", "PARAGRAPH The fifth, which refers to the rest.");
		assertThat(read.sections().get(0).blocks()).extracting(TypedBlock::number).containsExactly("", "", "", "", "5");
		assertThat(read.sections().get(1).blocks()).extracting((block) -> "%s %s".formatted(block.type(), block.text()))
			.containsExactly("TABLE Children\t552\nFamilies\t12", "SIGNATURE Ann Lee\nDirector");
		assertThat(read.contact()).containsExactly("Tel No: 01632 960123");
		assertThat(read.known()).containsExactly("THE BOARD", "29th October 2009");
		assertThat(read.left()).containsExactly("Somebody else");
	}

	@Test
	void makeAHeadingOfANumberThatLeadsToAParagraph() {
		PastedReport read = read("BACKGROUND\n- 1 Improve practice:\n\nThere is progress.");
		assertThat(read.sections().get(0).blocks()).extracting(TypedBlock::type)
			.containsExactly(BlockType.HEADING, BlockType.PARAGRAPH);
	}

	@Test
	void takeNoFigureForANumber() {
		PastedReport read = read("BACKGROUND\n- 1846 children\n1. Seven of them\n2019 was a year");
		assertThat(read.sections().get(0).blocks()).extracting(TypedBlock::type)
			.containsExactly(BlockType.BULLETS, BlockType.PARAGRAPH);
	}

	private static PastedReport read(String typed) {
		return PastedReport.read(typed,
				new PastedNames(List.of("Background"), List.of("The Board"), LocalDate.of(2009, 10, 29)));
	}

}
