package org.remit.finder;

import java.util.List;

import org.remit.boards.Board;

/**
 * A board.
 *
 * @param lines what it is there to do, as far as that was asked for
 */
record Body(Board board, List<String> lines) {

}
