package org.remit.platform.rooms;

import java.util.List;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.Reminder;

/** Work of one kind that is late or near, for the page on which staff begin. */
public interface DueWork {

	/** As the address of the whole list names it: "actions". */
	String key();

	/** "Future actions". */
	String heading();

	/** The oldest first; only what the actor can see to. */
	List<Reminder> of(Actor actor);

}
