package org.remit.boards.register;

import org.remit.boards.boards.Board;
import org.remit.platform.time.AsAt;

/**
 * What a module above this one has on the pages of a board, such as its meetings. This
 * module knows nothing of it but where it is shown.
 */
public interface BoardPaper {

	/**
	 * The template whose fragments {@code public(board, facts)} and
	 * {@code staff(board, facts, keeps)} show it.
	 */
	String template();

	/** What the public may know on that day, null where there is nothing. */
	Object announced(Board board, AsAt asAt);

	/** What staff know, null where there is nothing. */
	Object known(Board board, AsAt asAt);

}
