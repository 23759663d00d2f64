package org.remit.portfolios.functions;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedLine;
import org.remit.platform.text.TypedList;
import org.remit.platform.text.TypedText;

/**
 * A list of functions as it was typed, a function a line, what is part of another one
 * indented below it.
 *
 * @param parent what the outermost of them are part of, null for nothing
 */
public record PastedFunctions(UUID parent,
		@NotBlank(message = "Enter at least one function") @PlainText(max = LONGEST, label = "List") String list) {

	static final int LONGEST = 40_000;

	/** As deep as a list is understood. */
	static final int DEEPEST = 20;

	/** Long lists come in parts, so that nobody waits for a page that says nothing. */
	static final int MOST = 500;

	static final int LONGEST_NAME = 200;

	public PastedFunctions {
		list = TypedText.plainBreaks(list);
	}

	void check() {
		if (lines().size() > MOST) {
			throw new RuleBroken("list", "Enter %d functions or fewer at once".formatted(MOST));
		}
		lines().stream().filter((line) -> line.text().length() > LONGEST_NAME).findFirst().ifPresent((line) -> {
			throw new RuleBroken("list", "A name must be %d characters or fewer: \u201c%s\u2026\u201d"
				.formatted(LONGEST_NAME, line.text().substring(0, 40)));
		});
	}

	List<TypedLine> lines() {
		return TypedList.read(this.list);
	}

}
