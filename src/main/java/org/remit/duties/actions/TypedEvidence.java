package org.remit.duties.actions;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/** What shows that something was done, as it is typed: words, and where it is. */
public record TypedEvidence(@PlainText(max = 300, label = "What shows it") String title,
		@PlainText(max = 2_000, label = "Link") String link, UUID document, UUID board) {

	static final TypedEvidence EMPTY = new TypedEvidence("", "", null, null);

	public TypedEvidence {
		title = TypedText.line(title);
		link = TypedText.line(link);
	}

	static TypedEvidence of(Evidence evidence) {
		return new TypedEvidence(evidence.title(), evidence.link(), evidence.documentId(), evidence.boardId());
	}

	/**
	 * "Minutes of May: Corporate Parenting Board", empty for an empty row.
	 * @param names what its ids stand for
	 */
	String words(Map<?, String> names) {
		return Stream.of(this.title, this.link, names.get(this.document), names.get(this.board))
			.filter((part) -> part != null && !part.isEmpty())
			.collect(Collectors.joining(": "));
	}

	boolean isEmpty() {
		return this.title.isEmpty() && this.link.isEmpty() && this.document == null && this.board == null;
	}

	Evidence evidence() {
		return new Evidence(this.title, this.link, this.document, this.board);
	}

}
