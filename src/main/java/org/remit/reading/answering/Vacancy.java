package org.remit.reading.answering;

import java.util.List;

import org.remit.boards.boards.Board;
import org.remit.people.posts.Post;

/**
 * What nobody can confirm, because nobody holds the post or chairs the board.
 *
 * @param title of the post or the board
 * @param href its page for staff
 */
record Vacancy(String title, String href, ReadMatrix matrix) {

	static final String WORDS = "Vacant: nobody to confirm";

	static Vacancy of(Post post, ReadMatrix matrix) {
		return new Vacancy(post.title(), "/manage/posts/" + post.id(), matrix);
	}

	static Vacancy of(Board board, ReadMatrix matrix) {
		return new Vacancy("Chair, " + board.name(), "/manage/boards/" + board.id(), matrix);
	}

	/** As a line of a table. */
	List<String> cells() {
		return List.of(this.title, "", "", "", this.matrix.title(), WORDS, "", "", "", "");
	}

}
