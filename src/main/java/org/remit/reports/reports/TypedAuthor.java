package org.remit.reports.reports;

import java.util.UUID;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/** An author of a report as picked or typed. */
public record TypedAuthor(UUID appointment, @PlainText(max = 300, label = "Author as printed") String words) {

	static final TypedAuthor EMPTY = new TypedAuthor(null, "");

	public TypedAuthor {
		words = OneLine.of(words);
	}

	static TypedAuthor of(Author author) {
		return new TypedAuthor(author.appointmentId(), author.words());
	}

	boolean isEmpty() {
		return this.appointment == null && this.words.isEmpty();
	}

}
