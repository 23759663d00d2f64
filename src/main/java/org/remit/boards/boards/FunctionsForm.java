package org.remit.boards.boards;

import java.util.List;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedLine;
import org.remit.platform.text.TypedList;
import org.remit.platform.text.TypedText;

/**
 * What a board is there to do, typed as text: a sentence, and an item a line, indented.
 */
public record FunctionsForm(@PlainText(max = 2_000, label = "The words before the list") String intro,
		@PlainText(max = LONGEST, label = "Functions") String functions, Integer version) {

	static final int LONGEST = 40_000;

	static final int MOST_LINES = 500;

	public FunctionsForm {
		intro = OneLine.of(intro);
		functions = (functions != null) ? TypedText.plainBreaks(functions) : "";
	}

	static FunctionsForm of(Board board, List<BoardFunction> functions) {
		List<TypedLine> lines = functions.stream().map((one) -> new TypedLine(one.depth(), one.line())).toList();
		return new FunctionsForm(board.functionsIntro(), TypedList.write(lines), board.version());
	}

	/** What is refused for its length alone is not worth the work of reading it. */
	List<TypedLine> lines() {
		return (this.functions.length() <= LONGEST) ? TypedList.read(this.functions) : List.of();
	}

}
