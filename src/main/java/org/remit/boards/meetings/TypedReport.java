package org.remit.boards.meetings;

import java.util.UUID;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/** A report that a meeting received, as it is typed or picked. */
public record TypedReport(@PlainText(max = 300, label = "Title of the report") String title, UUID document,
		@PlainText(max = 1_000, label = "Web address") String link) {

	static final TypedReport EMPTY = new TypedReport("", null, "");

	public TypedReport {
		title = OneLine.of(title);
		link = OneLine.of(link);
	}

	static TypedReport of(MeetingReport report) {
		return new TypedReport(report.title(), report.documentId(), report.link());
	}

	boolean isEmpty() {
		return this.title.isEmpty() && this.document == null && this.link.isEmpty();
	}

	/** As two versions are compared. */
	String words() {
		return (this.title + " " + ((this.document != null) ? "(a document in Remit)" : this.link)).strip();
	}

}
