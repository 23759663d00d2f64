package org.remit.boards.terms;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardChanged;
import org.remit.platform.actor.RuleBroken;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.steps.Standings;

/** Keeps the drafts of terms of reference in step with their boards. */
@Component
class TermsFollowing {

	private final TermsRepository terms;

	private final Documents documents;

	private final Standings standings;

	TermsFollowing(TermsRepository terms, Documents documents, Standings standings) {
		this.terms = terms;
		this.documents = documents;
		this.standings = standings;
	}

	/** The document goes by the board's name and belongs to its area. */
	@EventListener
	void follow(BoardChanged changed) {
		Board board = changed.board();
		this.terms.findByBoard(board.id()).map(WrittenTerms::document).ifPresent((document) -> {
			requireUnpublishedOf(board, document);
			if (!document.title().equals(board.name()) || !document.area().id().equals(board.area().id())) {
				this.documents.change(changed.actor(), document, board.name(), board.area());
			}
		});
	}

	/** What is published can't be about a board that nobody may know. */
	private void requireUnpublishedOf(Board board, Document document) {
		if (!board.isPublic() && this.standings.of(document.id()).isPublic()) {
			throw new RuleBroken("shown", "Its terms of reference are published. Withdraw them first");
		}
	}

}
