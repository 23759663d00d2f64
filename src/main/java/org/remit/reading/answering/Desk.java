package org.remit.reading.answering;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.remit.duties.actions.FutureAction;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.people.posts.Post;

/**
 * What lies before somebody to read on a day: the posts they hold, the boards they chair,
 * and all matrices.
 */
record Desk(List<HeldOffice> held, Shelf shelf) {

	Set<UUID> posts() {
		return this.held.stream()
			.map((one) -> one.office().post())
			.filter(Objects::nonNull)
			.map(Post::id)
			.collect(Collectors.toSet());
	}

	/** The posts held and the boards chaired. */
	Set<UUID> answering() {
		return this.held.stream().map((one) -> one.office().answering()).collect(Collectors.toSet());
	}

	Optional<HeldOffice> through(UUID office) {
		return this.held.stream().filter((one) -> one.office().id().equals(office)).findFirst();
	}

	/** The rows of the register for which they answer. */
	List<ResponsibilityDraft> responsibilities() {
		return this.shelf.dutiesOf(answering());
	}

	/** What is to be done about those. */
	List<FutureAction> actions() {
		return responsibilities().stream().flatMap((draft) -> draft.future().stream()).toList();
	}

	Optional<ReadMatrix> whole(UUID matrix) {
		return this.shelf.whole(matrix, answering());
	}

}
