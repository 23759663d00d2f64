package org.remit.boards.terms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardKeepers;
import org.remit.boards.boards.Boards;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.text.ProseLine;
import org.remit.platform.time.OneTimeIds;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.steps.Standing;
import org.remit.publishing.steps.Standings;

/** The front door to terms of reference as they are being written: one set a board. */
@Service
@Transactional(readOnly = true)
public class TermsOfReference {

	static final int MOST_LINES = 1_000;

	private final TermsRepository terms;

	private final Boards boards;

	private final Documents documents;

	private final Standings standings;

	private final OneTimeIds oneTimeIds;

	TermsOfReference(TermsRepository terms, Boards boards, Documents documents, Standings standings,
			OneTimeIds oneTimeIds) {
		this.terms = terms;
		this.boards = boards;
		this.documents = documents;
		this.standings = standings;
		this.oneTimeIds = oneTimeIds;
	}

	/** The form with what the draft says now, for those who keep its board. */
	public TermsForm form(Actor actor, UUID id) {
		WrittenTerms terms = find(id);
		BoardKeepers.require(actor, terms.board());
		return TermsForm.of(terms);
	}

	public WrittenTerms find(UUID id) {
		return this.terms.findById(id).orElseThrow(() -> new NotFound("terms of reference"));
	}

	public Optional<WrittenTerms> of(UUID board) {
		return this.terms.findByBoard(board);
	}

	/** Where all of them stand, by the names of their boards. */
	public List<Standing> all() {
		return this.standings.of(this.terms.all().stream().map(WrittenTerms::document).toList());
	}

	/** Makes terms of reference, or finds those that the same form made a moment ago. */
	@Transactional
	public void add(Actor actor, TermsForm form) {
		this.oneTimeIds.claim(form.id());
		if (this.terms.existsById(form.id())) {
			requireSame(form, form(actor, form.id()));
			return;
		}
		Board board = this.boards.lock(form.board())
			.orElseThrow(() -> new RuleBroken("board", "Choose a board from the list"));
		BoardKeepers.require(actor, board);
		requireNone(board);
		Document document = this.documents.open(actor, form.id(), TermsKind.KEY, board.name(), board.area());
		WrittenTerms terms = new WrittenTerms(document, board);
		terms.write(lines(form));
		this.terms.save(terms);
	}

	private void requireNone(Board board) {
		if (of(board.id()).isPresent()) {
			throw new RuleBroken("board", "This board has terms of reference already");
		}
	}

	/** Whoever goes back to the empty form and types on must not lose what they add. */
	private static void requireSame(TermsForm sent, TermsForm made) {
		if (!sent.lines().equals(made.lines()) || !sent.board().equals(made.board())) {
			throw new Stale("This form has already made terms of reference. Save again to change those.");
		}
	}

	/** Saves the draft; the published editions stay as they are. */
	@Transactional
	public void change(Actor actor, UUID id, TermsForm form) {
		this.oneTimeIds.claim(id);
		Integer version = this.terms.version(id).orElseThrow(() -> new NotFound("terms of reference"));
		Board board = find(id).board();
		BoardKeepers.require(actor, board);
		Stale.check(form.version(), version);
		this.documents.change(actor, this.documents.get(id), board.name(), board.area());
		this.terms.toChange(id).write(lines(form));
	}

	private static List<ProseLine> lines(TermsForm form) {
		if (!form.filled().stream().allMatch(TypedSection::isWhole)) {
			throw new RuleBroken("sections", "Enter a heading and a text for each section");
		}
		List<ProseLine> lines = form.lines();
		if (lines.size() > MOST_LINES) {
			throw new RuleBroken("sections", "All sections together must be 1,000 lines or fewer");
		}
		return lines;
	}

}
