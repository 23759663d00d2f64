package org.remit.boards.terms;

import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.register.BoardPaper;
import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.PublishedLinks;

/** Where the terms of reference of a board are, on the pages of the board. */
@Component
@Order(1)
class TermsPaper implements BoardPaper {

	private final TermsRepository terms;

	private final PublishedLinks published;

	TermsPaper(TermsRepository terms, PublishedLinks published) {
		this.terms = terms;
		this.published = published;
	}

	@Override
	public String template() {
		return "boards/terms/board";
	}

	/** The address at which the public reads them, or null. */
	@Override
	public Object announced(Board board, AsAt asAt) {
		UUID document = document(board);
		PublishedLinks.Link link = (document != null) ? this.published.byDocument().get(document) : null;
		return (link != null) ? link.href() : null;
	}

	/** The id of what staff write, or null. */
	@Override
	public Object known(Board board, AsAt asAt) {
		return document(board);
	}

	private UUID document(Board board) {
		return this.terms.findByBoard(board.id()).map(WrittenTerms::id).orElse(null);
	}

}
