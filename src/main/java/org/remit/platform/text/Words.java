package org.remit.platform.text;

import java.util.List;
import java.util.Locale;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

/** A text word by word, for comparing wordings. */
public final class Words {

	private Words() {
	}

	/** The words and the gaps between them; joined they are the text again. */
	public static List<String> of(String text) {
		return List.of(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
	}

	/** How much of two texts is the same words in the same order: from 0 to 1. */
	public static double likeness(String one, String other) {
		List<String> ones = of(one.toLowerCase(Locale.ROOT));
		List<String> others = of(other.toLowerCase(Locale.ROOT));
		int same = DiffUtils.diff(ones, others, true)
			.getDeltas()
			.stream()
			.filter((delta) -> delta.getType() == DeltaType.EQUAL)
			.map(AbstractDelta::getSource)
			.flatMap((chunk) -> chunk.getLines().stream())
			.mapToInt((word) -> word.isBlank() ? 0 : 2)
			.sum();
		long words = ones.stream().filter((word) -> !word.isBlank()).count()
				+ others.stream().filter((word) -> !word.isBlank()).count();
		return (words == 0) ? 1 : (double) same / words;
	}

}
