package org.remit.reports.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumberingTests {

	@Test
	void countsThroughTheReportAndKeepsGapsThatAreStated() {
		assertThat(numbers(Map.of(), "1", "2", "-", "3", "4=7", "5")).containsExactly("1", "2", "", "3", "7", "8");
	}

	@Test
	void givesLettersToWhatComesBetweenNumbersThatAreKept() {
		assertThat(numbers(Map.of(1, "1", 2, "2"), "1", "8", "9", "2", "10")).containsExactly("1", "1A", "1B", "2",
				"3");
	}

	@Test
	void squeezesInWhatComesBeforeALetteredOne() {
		assertThat(numbers(Map.of(1, "10", 2, "10A", 3, "11"), "1", "8", "2", "9", "3")).containsExactly("10", "10ZA",
				"10A", "10B", "11");
	}

	@Test
	void neverGivesTheNumberOfARemovedParagraphAgain() {
		assertThat(numbers(Map.of(1, "1", 2, "2", 3, "3"), "1", "2", "9")).containsExactly("1", "2", "4");
		assertThat(numbers(Map.of(1, "1", 2, "1A", 3, "2"), "1", "9", "3")).containsExactly("1", "1ZA", "2");
	}

	@Test
	void leavesNumbersAloneThatStandOutOfOrder() {
		assertThat(numbers(Map.of(1, "1", 2, "2", 3, "3"), "2", "3", "1")).containsExactly("2", "3", "1");
	}

	@Test
	void tellsWhatIsWrongWithAStatedNumber() {
		Numbering numbering = Numbering.of(blocks("1", "2", "3=2"), Map.of());
		assertThat(numbering.problem(3)).contains("There is a paragraph 2 already");
		assertThat(Numbering.of(blocks("1=5", "2=3"), Map.of()).problem(2))
			.contains("Number 3 would come after 5. Enter a higher one");
		assertThat(Numbering.of(blocks("1=5", "2=9"), Map.of()).problem(2)).isEmpty();
	}

	private static List<String> numbers(Map<Integer, String> kept, String... blocks) {
		Numbering numbering = Numbering.of(blocks(blocks), kept);
		return blocks(blocks).stream().map((block) -> numbering.of(block.key())).toList();
	}

	/** "3" has the key 3 and the next number, "3=7" states 7, "-" has none. */
	private static List<Block> blocks(String... typed) {
		List<Block> blocks = new ArrayList<>();
		Arrays.stream(typed).map((one) -> one.split("=")).forEach((parts) -> blocks.add(block(parts)));
		return blocks;
	}

	private static Block block(String[] parts) {
		if (parts[0].equals("-")) {
			return new Block.Words(99, BlockType.PARAGRAPH, null, "");
		}
		return new Block.Words(Integer.parseInt(parts[0]), BlockType.PARAGRAPH,
				new Block.Numbered((parts.length > 1) ? parts[1] : ""), "");
	}

}
