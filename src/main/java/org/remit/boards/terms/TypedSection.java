package org.remit.boards.terms;

import java.util.ArrayList;
import java.util.List;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.Prose;
import org.remit.platform.text.ProseLine;
import org.remit.platform.text.TypedText;

/** A heading and the text under it, as they are typed. */
public record TypedSection(@PlainText(max = 200, label = "Heading") String heading,
		@PlainText(max = LONGEST, label = "Text") String text) {

	static final int LONGEST = 40_000;

	static final TypedSection EMPTY = new TypedSection("", "");

	public TypedSection {
		heading = TypedText.line(heading);
		text = (text != null) ? TypedText.plainBreaks(text) : "";
	}

	/** Sections of what was written: each begins with a heading. */
	static List<TypedSection> of(List<WrittenLine> lines) {
		List<TypedSection> sections = new ArrayList<>();
		for (int at = 0; at < lines.size(); at++) {
			if (lines.get(at).isHeading()) {
				sections.add(new TypedSection(lines.get(at).text(), text(lines.subList(at + 1, lines.size()))));
			}
		}
		return sections;
	}

	private static String text(List<WrittenLine> after) {
		return Prose.write(after.stream().takeWhile((line) -> !line.isHeading()).map(WrittenLine::typed).toList());
	}

	/** As two versions are compared; a row left empty is not there. */
	String words() {
		return isEmpty() ? "" : this.heading + "\n" + this.text.strip() + "\n";
	}

	boolean isEmpty() {
		return this.heading.isEmpty() && TypedText.line(this.text).isEmpty();
	}

	/** False where one of the two is missing. */
	boolean isWhole() {
		return !this.heading.isEmpty() && !TypedText.line(this.text).isEmpty();
	}

	/** What is refused for its length alone is not worth the work of reading it. */
	List<ProseLine> understood() {
		return (this.text.length() <= LONGEST) ? Prose.read(this.text) : List.of();
	}

}
