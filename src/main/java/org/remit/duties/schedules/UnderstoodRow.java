package org.remit.duties.schedules;

import java.util.List;
import java.util.UUID;

import org.remit.duties.responsibilities.ActionTexts;
import org.remit.duties.responsibilities.CitedNumbers;
import org.remit.duties.responsibilities.NewResponsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.law.provisions.Provision;
import org.remit.people.posts.Post;
import org.remit.platform.text.Passage;

/**
 * A row of a pasted table with what its words stand for.
 *
 * @param provisions those whose numbers it prints
 * @param strangers who is said to hold it, but is no post of the register
 */
record UnderstoodRow(PastedRow row, List<Provision> provisions, List<Post> holders, List<String> strangers) {

	public List<Passage> text() {
		return Passage.of(this.row.text());
	}

	public boolean noneTaken() {
		return ActionTexts.isNone(this.row.taken());
	}

	public List<List<Passage>> taken() {
		return ActionTexts.read(this.row.taken()).stream().map(Passage::of).toList();
	}

	public boolean noneFuture() {
		return ActionTexts.isNone(this.row.future());
	}

	public List<List<Passage>> future() {
		return ActionTexts.read(this.row.future()).stream().map(Passage::of).toList();
	}

	/** A number stands there that no source of the matrix has. */
	public boolean citesNothing() {
		return this.provisions.isEmpty() && !CitedNumbers.in(this.row.cited()).isEmpty();
	}

	NewResponsibility entered(UUID id, UUID section) {
		ResponsibilityForm plain = new ResponsibilityForm(id, null, section, null, this.row.cited(),
				this.row.continues(), List.of(), "", this.row.text(), List.of(), this.row.taken(), this.row.future());
		return new NewResponsibility(plain.heldBy(this.holders.stream().map(Post::id).toList()), this.holders,
				this.provisions);
	}

}
