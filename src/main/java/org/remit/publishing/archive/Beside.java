package org.remit.publishing.archive;

import org.remit.platform.time.AsAt;
import org.remit.publishing.documents.DocumentKind;

/**
 * What a module has to show beside a published document: facts of its registers, which
 * change while the published words stay.
 */
public interface Beside {

	boolean isFor(DocumentKind kind);

	/** The template whose fragment {@code beside(facts)} shows them. */
	String template();

	/** Stands above the document, since whoever reads it must know this first. */
	default boolean leads() {
		return false;
	}

	/** What the public may know on that day, null where there is nothing to show. */
	Object facts(Published published, AsAt asAt);

}
