package org.remit.boards.boards;

import org.remit.platform.actor.Actor;

/**
 * A board has another name, kind or area, or is shown to others. Published inside the
 * transaction, so that what is kept about the board elsewhere follows it, or refuses.
 */
public record BoardChanged(Actor actor, Board board) {

}
