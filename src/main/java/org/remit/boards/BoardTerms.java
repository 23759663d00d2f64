package org.remit.boards;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.publishing.PublishedLinks;

/** Where the terms of reference of a board are, for the pages of the board. */
@Component("boardTerms")
@Transactional(readOnly = true)
class BoardTerms {

	private final TermsRepository terms;

	private final PublishedLinks published;

	BoardTerms(TermsRepository terms, PublishedLinks published) {
		this.terms = terms;
		this.published = published;
	}

	/** What staff write, or null. */
	public WrittenTerms of(Board board) {
		return this.terms.findByBoard(board.id()).orElse(null);
	}

	/** Where the public reads them, or null. */
	public String publicAddress(Board board) {
		UUID document = this.terms.findByBoard(board.id()).map(WrittenTerms::id).orElse(null);
		PublishedLinks.Link link = (document != null) ? this.published.byDocument().get(document) : null;
		return (link != null) ? link.href() : null;
	}

}
