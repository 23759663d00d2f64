package org.remit.reading.finder;

import java.util.List;

import org.remit.boards.boards.Board;

/**
 * A board.
 *
 * @param lines what it is there to do, as far as that was asked for
 */
record Body(Board board, List<String> lines) {

}
