package org.remit.duties.drafts;

import java.util.List;

import org.remit.duties.actions.ActionTaken;
import org.remit.duties.actions.FutureAction;
import org.remit.duties.responsibilities.ActionTexts;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.law.provisions.Provision;
import org.remit.people.posts.Post;

/**
 * A responsibility with everything that hangs on it on a day.
 *
 * @param provisions those it cites itself
 * @param inherited those of the responsibility that it continues, where it cites none
 * itself
 */
public record ResponsibilityDraft(Responsibility responsibility, List<Provision> provisions, List<Provision> inherited,
		List<ActionTaken> taken, List<FutureAction> future) {

	/** The provisions that count for it. */
	public List<Provision> cites() {
		return this.provisions.isEmpty() ? this.inherited : this.provisions;
	}

	/** The posts that answer for it: its own, else those of the matrix. */
	public List<Post> holders() {
		List<Post> own = this.responsibility.holders();
		return own.isEmpty() ? this.responsibility.matrix().posts() : own;
	}

	/** What was typed of it, to be changed. */
	public ResponsibilityForm form() {
		Responsibility responsibility = this.responsibility;
		return new ResponsibilityForm(responsibility.id(), responsibility.version(), responsibility.section().id(),
				null, responsibility.cited(), responsibility.continues(),
				this.provisions.stream().map(Provision::id).toList(), "", responsibility.text(),
				responsibility.holders().stream().map(Post::id).toList(),
				ActionTexts.write(responsibility.hasNoneTaken(), this.taken.stream().map(ActionTaken::text).toList()),
				ActionTexts.write(responsibility.hasNoneFuture(),
						this.future.stream().map(FutureAction::text).toList()));
	}

	/** True where several answer together. */
	public boolean isJoint() {
		return holders().size() > 1;
	}

}
