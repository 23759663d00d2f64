package org.remit.duties.actions;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Boards;
import org.remit.platform.actor.RuleBroken;
import org.remit.publishing.documents.Documents;

/** What may be given as evidence: one place each, and one that is there. */
@Component
class EvidenceRules {

	private final Documents documents;

	private final Boards boards;

	EvidenceRules(Documents documents, Boards boards) {
		this.documents = documents;
		this.boards = boards;
	}

	List<Evidence> check(TakenForm form) {
		List<Evidence> evidence = new ArrayList<>();
		for (int at = 0; at < form.evidence().size(); at++) {
			TypedEvidence typed = form.evidence().get(at);
			if (!typed.isEmpty()) {
				check(typed, "evidence[%d].".formatted(at));
				evidence.add(typed.evidence());
			}
		}
		return evidence;
	}

	private void check(TypedEvidence typed, String row) {
		int places = (typed.link().isEmpty() ? 0 : 1) + (typed.document() != null ? 1 : 0)
				+ (typed.board() != null ? 1 : 0);
		if (places > 1) {
			throw new RuleBroken(row + "title", "Give a link, a document or a board, and a row for each");
		}
		if (!typed.link().isEmpty() && !typed.link().matches("(?i)https?://\\S+")) {
			throw new RuleBroken(row + "link", "Enter an address that begins with https:// or http://");
		}
		if (!typed.link().isEmpty() && typed.title().isEmpty()) {
			throw new RuleBroken(row + "title", "Enter what the link leads to");
		}
		if (typed.document() != null && this.documents.find(typed.document()).isEmpty()) {
			throw new RuleBroken(row + "document", "Choose a document from the list");
		}
		if (typed.board() != null && this.boards.find(typed.board()).isEmpty()) {
			throw new RuleBroken(row + "board", "Choose a board from the list");
		}
	}

}
