package org.remit.press.manuscript;

import java.net.URI;
import java.time.Instant;

/**
 * A page to be printed or written. Only its {@code article.remit-document} is taken.
 *
 * @param html the page as the public reads it, or the article alone
 * @param title the document's name, shown as the window's title
 * @param description one sentence on what the document is
 * @param council its author, named at the head of each page
 * @param address where the page is read: links are made absolute against it
 * @param dated when it was published: the creation date of the file
 * @param landscape whether the paper lies on its side, as wide tables need
 */
public record Printable(String html, String title, String description, String council, URI address, Instant dated,
		boolean landscape) {

	/** On upright paper. */
	public Printable(String html, String title, String description, String council, URI address, Instant dated) {
		this(html, title, description, council, address, dated, false);
	}

}
