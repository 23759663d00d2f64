package org.remit.people.people;

import java.util.List;

/**
 * What a module keeps of a person, in words, for the page that asks before two entries
 * are merged. Whoever has belongings listens to {@link PeopleMerged} too.
 */
public interface Belongings {

	/** One line each, such as "Leader of the Council, from 4 May 2023". */
	List<String> of(Person person);

}
