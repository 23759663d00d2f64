package org.remit.boards.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.publishing.documents.DocumentKind;
import org.remit.publishing.documents.Snapshot;

/** Terms of reference as a kind of document. */
@Component
class TermsKind implements DocumentKind {

	static final String KEY = "terms-of-reference";

	private final TermsRepository terms;

	private final TermsPrinting printing;

	TermsKind(TermsRepository terms, TermsPrinting printing) {
		this.terms = terms;
		this.printing = printing;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public String address() {
		return "/terms-of-reference";
	}

	@Override
	public String noun() {
		return "set of terms of reference";
	}

	@Override
	public String plural() {
		return "terms of reference";
	}

	@Override
	public String name(String title) {
		return "terms of reference of " + title;
	}

	@Override
	public String template() {
		return "boards/terms/statement";
	}

	@Override
	public Class<? extends Snapshot> snapshotType() {
		return TermsSnapshot.class;
	}

	@Override
	public int schema() {
		return TermsSnapshot.SCHEMA;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<UUID, Snapshot> drafts(Collection<UUID> documents) {
		return this.printing.of(this.terms.withLines(documents))
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Override
	public Snapshot brief(Snapshot snapshot) {
		return ((TermsSnapshot) snapshot).brief();
	}

	@Override
	public List<String> warnings(Snapshot draft) {
		TermsSnapshot terms = (TermsSnapshot) draft;
		List<String> warnings = new ArrayList<>();
		if (terms.board().address() == null) {
			warnings.add("This board is for staff only: its terms of reference can\u2019t be published.");
		}
		if (terms.functions().items().isEmpty()) {
			warnings.add("No functions are listed: a reader does not learn what this body is there to do.");
		}
		if (terms.quorum().isEmpty()) {
			warnings.add("No quorum is set.");
		}
		if (!terms.membership().hasChair()) {
			warnings.add(terms.membership().seats().isEmpty() ? "No seats are listed: a reader does not learn who sits."
					: "Nobody takes the chair: none of the seats is that of a chair.");
		}
		return warnings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<String> obstacle(UUID document) {
		return this.terms.findById(document)
			.filter((terms) -> !terms.board().isPublic())
			.map((terms) -> "This board is for staff only. Show it to everyone before you publish its terms of reference.");
	}

}
