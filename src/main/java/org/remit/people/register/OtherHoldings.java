package org.remit.people.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.jpa.domain.Specification;

import org.remit.people.people.Person;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.Term;

/**
 * What people hold besides posts, such as seats on boards, from a module above this one.
 * It stands in the timeline of a person among their posts.
 */
public interface OtherHoldings {

	/** Everything that staff know, with links to staff pages. */
	List<Entry> all(Person person, AsAt asAt);

	/** As far as the public may know today, with links to public pages. */
	List<Entry> announced(Person person, AsAt asAt);

	/**
	 * What was given to each of these people themselves, not to their posts, and is held
	 * on the day as far as the public may know today.
	 */
	Map<UUID, List<Entry>> announcedOn(Collection<UUID> people, AsAt asAt);

	/** The people whom the public may know because of these holdings. */
	Specification<Person> knownOn(LocalDate today);

	/**
	 * One thing held for a term.
	 *
	 * @param term as far as the readers of the page may know it
	 * @param states on the day of the page, such as "substitute" or "carrying on"
	 */
	record Entry(Term term, String title, String href, List<String> states) {

	}

}
