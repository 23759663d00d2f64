package org.remit.law.provisions;

import java.util.Arrays;
import java.util.List;

import org.remit.platform.text.OneLine;

/** The headings that a provision stands under, from the outermost to its own. */
final class HeadingPath {

	private HeadingPath() {
	}

	/** However it was typed: one blank on each side of ">", and no empty heading. */
	static String of(String typed) {
		return String.join(" > ", parts(typed));
	}

	static List<String> parts(String path) {
		return Arrays.stream(OneLine.of(path).split(">")).map(OneLine::of).filter((part) -> !part.isEmpty()).toList();
	}

}
