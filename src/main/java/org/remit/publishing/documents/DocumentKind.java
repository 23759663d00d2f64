package org.remit.publishing.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.remit.platform.time.AsAt;

/**
 * A kind of document. The one interface through which {@code publishing} reaches up: it
 * takes snapshots and renders pages without knowing what a portfolio or a report is.
 */
public interface DocumentKind {

	/** Its name in the database and in the data that is published: "portfolio". */
	String key();

	/** Where its published documents are: "/portfolios". */
	String address();

	/** What people call one, in lower case: "portfolio". */
	String noun();

	/** What people call several, in lower case: "portfolios". */
	default String plural() {
		return noun() + "s";
	}

	/** What readers call one amid a sentence: "Adult Care". */
	default String name(String title) {
		return title;
	}

	/** The template whose fragment {@code statement(snapshot)} prints a snapshot. */
	String template();

	/** Whether its documents can be taken away as rows for spreadsheets. */
	default boolean tabular() {
		return false;
	}

	/** These rows, what the columns are called first. */
	default List<List<String>> table(Snapshot snapshot) {
		throw new UnsupportedOperationException(key());
	}

	/** Whether it is printed on paper that lies on its side, as wide tables need. */
	default boolean landscape() {
		return false;
	}

	Class<? extends Snapshot> snapshotType();

	/** The newest shape of its snapshots; older ones are read too, for ever. */
	int schema();

	/**
	 * The same without what only its own page shows: as much as lists need, kept beside
	 * it so that they don't read the whole.
	 */
	default Snapshot brief(Snapshot snapshot) {
		return snapshot;
	}

	/**
	 * What its words name and lead to, so that the pages of those things find it. Told
	 * once, when it is submitted.
	 */
	default Set<Reference> references(Snapshot snapshot) {
		return Set.of();
	}

	/** What these documents would show if they were submitted now. */
	Map<UUID, Snapshot> drafts(Collection<UUID> documents);

	/**
	 * Of these documents, those whose subject is no more on the day as far as the public
	 * may know. At their addresses stands what took their place.
	 */
	default Map<UUID, Succession> ended(Collection<UUID> documents, AsAt asAt) {
		return Map.of();
	}

	/**
	 * What a reader would miss in this draft, in sentences; a reason to look again, not
	 * to refuse.
	 */
	default List<String> warnings(Snapshot draft) {
		return List.of();
	}

	/** Why this document can't go public now, in a sentence; empty where it can. */
	default Optional<String> obstacle(UUID document) {
		return Optional.empty();
	}

	/** Told in the same transaction when a draft was submitted for review. */
	default void submitted(UUID document) {
	}

}
