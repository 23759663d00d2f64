package org.remit.boards.boards;

import java.time.LocalDate;

/**
 * A board is about to close, or to close on another day than until now, or to go on.
 * Published inside the transaction, so that what a board has ends with it and goes on
 * with it, or refuses.
 *
 * @param closedOn its last day, null for a board that goes on
 * @param announcedOn from when the public may know, null for a board that goes on
 */
public record BoardCloses(Board board, LocalDate closedOn, LocalDate announcedOn) {
}
