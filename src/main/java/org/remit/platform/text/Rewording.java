package org.remit.platform.text;

import java.util.List;
import java.util.stream.Stream;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

/** Two versions of a text word by word, as a reader would mark them up on paper. */
public final class Rewording {

	/** Beyond this length, in characters, words are not compared one by one. */
	public static final int LONGEST = 4000;

	private Rewording() {
	}

	/** What happened to some words. */
	public enum Change {

		SAME, ADDED, REMOVED

	}

	/** Some words of a text. */
	public record Piece(Change change, String text) {
	}

	/**
	 * In the order of the text; joined without what was added they are the one before.
	 */
	public static List<Piece> between(String before, String after) {
		if (Math.max(before.length(), after.length()) > LONGEST) {
			return pieces(before, after).toList();
		}
		return DiffUtils.diff(Words.of(before), Words.of(after), true)
			.getDeltas()
			.stream()
			.flatMap(Rewording::pieces)
			.toList();
	}

	private static Stream<Piece> pieces(AbstractDelta<String> delta) {
		String before = String.join("", delta.getSource().getLines());
		return (delta.getType() == DeltaType.EQUAL) ? Stream.of(new Piece(Change.SAME, before))
				: pieces(before, String.join("", delta.getTarget().getLines()));
	}

	private static Stream<Piece> pieces(String removed, String added) {
		return Stream.of(new Piece(Change.REMOVED, removed), new Piece(Change.ADDED, added))
			.filter((piece) -> !piece.text().isEmpty());
	}

}
