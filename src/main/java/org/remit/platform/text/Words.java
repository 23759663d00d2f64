package org.remit.platform.text;

import java.util.List;

/** A text word by word, for marking up what changed. */
public final class Words {

	private Words() {
	}

	/** The words and the gaps between them; joined they are the text again. */
	public static List<String> of(String text) {
		return List.of(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
	}

}
