package org.remit.reading.answering;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.remit.boards.boards.Board;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.people.posts.Post;

/**
 * The matrices that somebody may read on a day.
 *
 * @param drafts the rows of the register behind them, as far as they are for the reader
 */
record Shelf(List<OpenMatrix> matrices, List<ResponsibilityDraft> drafts) {

	/** What these posts and boards answer for, matrix by matrix and by title. */
	List<ReadMatrix> of(Collection<UUID> posts) {
		return this.matrices.stream()
			.map((matrix) -> matrix.of(posts))
			.filter((matrix) -> !matrix.rows().isEmpty())
			.sorted(Comparator.comparing(ReadMatrix::title, String.CASE_INSENSITIVE_ORDER))
			.toList();
	}

	/**
	 * A matrix as the holder of these posts may read it; empty where it is not for them.
	 */
	Optional<ReadMatrix> whole(UUID id, Collection<UUID> posts) {
		return this.matrices.stream()
			.filter((matrix) -> matrix.id().equals(id))
			.map((matrix) -> matrix.whole(posts))
			.findFirst();
	}

	/** The rows of the register for which these posts and boards answer. */
	List<ResponsibilityDraft> dutiesOf(Collection<UUID> answering) {
		return this.drafts.stream().filter((draft) -> isOf(draft, answering)).toList();
	}

	private static boolean isOf(ResponsibilityDraft draft, Collection<UUID> answering) {
		Board board = draft.responsibility().matrix().board();
		return draft.holders().stream().anyMatch((post) -> answering.contains(post.id()))
				|| draft.holders().isEmpty() && board != null && answering.contains(board.id());
	}

	/** All posts that answer for something, by their ids. */
	Map<UUID, Post> posts() {
		return this.matrices.stream()
			.flatMap(OpenMatrix::posts)
			.collect(Collectors.toMap(Post::id, Function.identity(), (one, same) -> one));
	}

	/** All boards that answer for something, by their ids. */
	Map<UUID, Board> boards() {
		return this.matrices.stream()
			.flatMap(OpenMatrix::boards)
			.collect(Collectors.toMap(Board::id, Function.identity(), (one, same) -> one));
	}

	/** The matrices themselves. */
	Set<UUID> ids() {
		return this.matrices.stream().map(OpenMatrix::id).collect(Collectors.toSet());
	}

}
