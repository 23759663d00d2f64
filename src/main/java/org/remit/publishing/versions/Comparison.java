package org.remit.publishing.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import org.remit.platform.text.Rewording;
import org.remit.platform.text.Wording;
import org.remit.publishing.documents.PrintedLine;

/** Two versions of a document side by side, as a reader would mark them up on paper. */
record Comparison(List<Row> rows) {

	/** What happened to a line. */
	enum Change {

		SAME, ADDED, REMOVED, REWORDED

	}

	/** A line, in pieces that stayed, came or went. */
	record Row(Change change, String section, int depth, List<Rewording.Piece> pieces) {

		static Row whole(Change change, PrintedLine line) {
			Rewording.Change all = Rewording.Change.valueOf(change.name());
			return new Row(change, line.section(), line.depth(), List.of(new Rewording.Piece(all, line.text())));
		}

	}

	static Comparison between(List<PrintedLine> before, List<PrintedLine> after) {
		List<Row> rows = new ArrayList<>();
		for (AbstractDelta<PrintedLine> delta : DiffUtils.diff(before, after, true).getDeltas()) {
			rows.addAll(rows(delta));
		}
		return new Comparison(rows);
	}

	public boolean isSame() {
		return this.rows.stream().allMatch((row) -> row.change() == Change.SAME);
	}

	public long count(Change change) {
		return this.rows.stream().filter((row) -> row.change() == change).count();
	}

	private static List<Row> rows(AbstractDelta<PrintedLine> delta) {
		List<PrintedLine> before = delta.getSource().getLines();
		List<PrintedLine> after = delta.getTarget().getLines();
		return switch (delta.getType()) {
			case EQUAL -> before.stream().map((line) -> Row.whole(Change.SAME, line)).toList();
			case DELETE -> before.stream().map((line) -> Row.whole(Change.REMOVED, line)).toList();
			case INSERT -> after.stream().map((line) -> Row.whole(Change.ADDED, line)).toList();
			case CHANGE -> changed(before, after);
		};
	}

	/**
	 * Lines in the same place that share words are one line reworded; the rest went or
	 * came.
	 */
	private static List<Row> changed(List<PrintedLine> before, List<PrintedLine> after) {
		List<Row> rows = new ArrayList<>();
		Map<PrintedLine, Wording> words = new HashMap<>();
		Stream.of(before, after)
			.flatMap(List::stream)
			.forEach((line) -> words.computeIfAbsent(line, (text) -> Wording.of(text.text())));
		List<PrintedLine> gone = new ArrayList<>(before);
		for (PrintedLine line : after) {
			PrintedLine former = gone.stream().filter((old) -> isRewording(old, line, words)).findFirst().orElse(null);
			if (former == null) {
				rows.add(Row.whole(Change.ADDED, line));
				continue;
			}
			while (gone.get(0) != former) {
				rows.add(Row.whole(Change.REMOVED, gone.remove(0)));
			}
			gone.remove(0);
			rows.add(new Row(Change.REWORDED, line.section(), line.depth(),
					Rewording.between(former.text(), line.text())));
		}
		gone.forEach((line) -> rows.add(Row.whole(Change.REMOVED, line)));
		return rows;
	}

	private static boolean isRewording(PrintedLine before, PrintedLine after, Map<PrintedLine, Wording> words) {
		return before.section().equals(after.section())
				&& Math.max(before.text().length(), after.text().length()) <= Rewording.LONGEST
				&& words.get(before).likeness(words.get(after)) >= 0.5;
	}

}
