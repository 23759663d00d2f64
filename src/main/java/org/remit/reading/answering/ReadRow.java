package org.remit.reading.answering;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.remit.boards.boards.Board;
import org.remit.duties.drafts.Gap;
import org.remit.duties.editions.MatrixSnapshot;
import org.remit.people.posts.Post;
import org.remit.platform.text.Passage;

/**
 * A responsibility as somebody reads it who answers for it.
 *
 * @param section the heading it stands under, may be empty
 * @param holders the posts that answer for it
 * @param board the board that answers for it, null where posts do
 * @param published whether the edition in force says so
 * @param mine whether a post of the reader answers for it, or a board that they chair
 * @param gaps what is missing, as the register knows it on the day
 */
record ReadRow(String section, MatrixSnapshot.Row row, List<Post> holders, Board board, boolean published, boolean mine,
		Set<Gap> gaps) {

	/**
	 * @param answering posts and boards
	 */
	boolean isOf(Collection<UUID> answering) {
		return this.holders.stream().anyMatch((post) -> answering.contains(post.id()))
				|| this.board != null && answering.contains(this.board.id());
	}

	ReadRow readBy(Collection<UUID> answering) {
		return new ReadRow(this.section, this.row, this.holders, this.board, this.published, isOf(answering),
				this.gaps);
	}

	int key() {
		return this.row.key();
	}

	/** "Leader and Chief Executive". */
	public String holderTitles() {
		return this.holders.stream().map(Post::title).collect(Collectors.joining(" and "));
	}

	public boolean isJoint() {
		return this.holders.size() > 1;
	}

	/** "No evidence; Overdue", empty where nothing is missing. */
	public String missing() {
		return this.gaps.stream().map(Gap::label).collect(Collectors.joining("; "));
	}

	/** True where the row says something about actions, if only that there are none. */
	public boolean tellsOfActions() {
		return this.row.taken().none() || this.row.future().none() || !this.row.taken().actions().isEmpty()
				|| !this.row.future().actions().isEmpty();
	}

	/** The words by which it binds, one line a paragraph or item. */
	WordsRead.Row words() {
		String text = Passage.lines(this.row.text())
			.stream()
			.map((line) -> "  ".repeat(line.depth()) + line.text())
			.collect(Collectors.joining("\n"));
		return new WordsRead.Row(key(), this.row.cited(), text);
	}

}
