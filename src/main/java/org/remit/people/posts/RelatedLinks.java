package org.remit.people.posts;

import java.util.List;

import org.remit.people.people.Person;

/**
 * What a module above this one has about a post or a person, shown as links on their
 * public pages. A bean names only what the public may see.
 */
public interface RelatedLinks {

	/** What the links have in common, such as "Portfolios". */
	String heading();

	List<Link> of(Post post);

	List<Link> of(Person person);

	record Link(String text, String href) {

	}

}
