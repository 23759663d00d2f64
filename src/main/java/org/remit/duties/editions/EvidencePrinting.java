package org.remit.duties.editions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.remit.boards.boards.Board;
import org.remit.duties.actions.Evidence;
import org.remit.publishing.archive.PublishedLinks;

/**
 * Prints evidence. What the public can't read is named by the words that were typed for
 * it, and not at all where there are none.
 */
record EvidencePrinting(Map<UUID, PublishedLinks.Link> documents, Map<UUID, Board> boards) {

	List<MatrixSnapshot.Place> print(List<Evidence> evidence) {
		return evidence.stream().map(this::print).filter(Objects::nonNull).toList();
	}

	private MatrixSnapshot.Place print(Evidence evidence) {
		PublishedLinks.Link document = named(this.documents, evidence.documentId());
		if (document != null) {
			return new MatrixSnapshot.Place(words(evidence, document.title()), document.href());
		}
		Board board = named(this.boards, evidence.boardId());
		if (board != null) {
			return new MatrixSnapshot.Place(words(evidence, board.name()), "/boards/" + board.slug());
		}
		return evidence.title().isEmpty() ? null
				: new MatrixSnapshot.Place(evidence.title(), evidence.link().isEmpty() ? null : evidence.link());
	}

	/** A map without entries refuses to be asked for null. */
	private static <T> T named(Map<UUID, T> things, UUID id) {
		return (id != null) ? things.get(id) : null;
	}

	private static String words(Evidence evidence, String name) {
		return evidence.title().isEmpty() ? name : "%s (%s)".formatted(evidence.title(), name);
	}

}
