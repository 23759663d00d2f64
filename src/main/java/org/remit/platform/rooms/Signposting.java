package org.remit.platform.rooms;

import java.util.List;

/** The signposts to the pages of one room, which nobody else needs to know. */
public interface Signposting {

	List<Signpost> signposts();

}
