package org.remit.duties.editions;

import java.time.LocalDate;
import java.util.Locale;

import org.remit.boards.boards.Board;
import org.remit.duties.actions.ActionStatus;
import org.remit.duties.actions.ActionTaken;
import org.remit.duties.actions.FutureAction;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.law.provisions.Provision;
import org.remit.people.posts.Post;
import org.remit.platform.text.Passage;

/** Prints rows. Offices and boards that are for staff only are not named. */
record ResponsibilityPrinting(EvidencePrinting evidence, LocalDate today) {

	MatrixSnapshot.Row print(ResponsibilityDraft draft) {
		Responsibility responsibility = draft.responsibility();
		return new MatrixSnapshot.Row(responsibility.key(), responsibility.cited(), responsibility.continues(),
				draft.cites().stream().filter(this::isKnown).map(ResponsibilityPrinting::cited).toList(),
				Passage.of(responsibility.text()),
				responsibility.holders().stream().filter(Post::isPublic).map(ResponsibilityPrinting::place).toList(),
				new MatrixSnapshot.Taken(responsibility.hasNoneTaken() && draft.taken().isEmpty(),
						draft.taken().stream().map(this::done).toList()),
				new MatrixSnapshot.Future(responsibility.hasNoneFuture() && draft.future().isEmpty(),
						draft.future().stream().map(ResponsibilityPrinting::intended).toList()));
	}

	/**
	 * Nothing of an edition that is not announced, nor of what was entered by mistake.
	 */
	private boolean isKnown(Provision provision) {
		return provision.edition().isAnnounced(this.today) && !provision.isMistake();
	}

	private static MatrixSnapshot.Cited cited(Provision provision) {
		return new MatrixSnapshot.Cited(provision.number(), provision.edition().label(), provision.strength().label(),
				provision.address());
	}

	private MatrixSnapshot.Done done(ActionTaken action) {
		return new MatrixSnapshot.Done(action.key(), Passage.of(action.text()), action.takenOn(),
				this.evidence.print(action.evidence()));
	}

	private static MatrixSnapshot.Intended intended(FutureAction action) {
		return new MatrixSnapshot.Intended(action.key(), Passage.of(action.text()), place(action.owner()),
				action.dueOn(),
				(action.status() != ActionStatus.PLANNED) ? action.status().label().toLowerCase(Locale.UK) : "",
				action.reason(), place(action.board()));
	}

	static MatrixSnapshot.Place place(Post post) {
		return (post != null && post.isPublic()) ? new MatrixSnapshot.Place(post.title(), "/posts/" + post.slug())
				: null;
	}

	static MatrixSnapshot.Place place(Board board) {
		return (board != null && board.isPublic()) ? new MatrixSnapshot.Place(board.name(), "/boards/" + board.slug())
				: null;
	}

}
