package org.remit.boards.terms;

import java.util.ArrayList;
import java.util.List;

/** What the author of terms of reference wrote, as it is printed. */
final class PrintedSections {

	private PrintedSections() {
	}

	static List<TermsSnapshot.Section> of(List<WrittenLine> lines) {
		List<TermsSnapshot.Section> sections = new ArrayList<>();
		for (int at = 0; at < lines.size(); at++) {
			WrittenLine line = lines.get(at);
			if (line.isHeading()) {
				List<WrittenLine> under = lines.subList(at + 1, lines.size())
					.stream()
					.takeWhile((one) -> !one.isHeading())
					.toList();
				sections.add(new TermsSnapshot.Section(line.key(), line.text(), blocks(under)));
			}
		}
		return sections;
	}

	private static List<TermsSnapshot.Block> blocks(List<WrittenLine> lines) {
		List<TermsSnapshot.Block> blocks = new ArrayList<>();
		List<WrittenLine> list = new ArrayList<>();
		for (WrittenLine line : lines) {
			if (line.typed().isItem()) {
				list.add(line);
				continue;
			}
			endList(list, blocks);
			blocks.add(new TermsSnapshot.Block(line.key(), line.text(), List.of()));
		}
		endList(list, blocks);
		return blocks;
	}

	private static void endList(List<WrittenLine> list, List<TermsSnapshot.Block> blocks) {
		if (!list.isEmpty()) {
			blocks.add(new TermsSnapshot.Block(0, "", TermsItem.ofLines(list)));
			list.clear();
		}
	}

}
