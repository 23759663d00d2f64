package org.remit.people.posts;

import java.util.List;
import java.util.function.Function;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.remit.people.people.Person;
import org.remit.people.posts.RelatedLinks.Link;

/** Collects the links that other modules have, leaving out headings without any. */
@Component
class Related {

	private final ObjectProvider<RelatedLinks> sources;

	Related(ObjectProvider<RelatedLinks> sources) {
		this.sources = sources;
	}

	List<Group> of(Post post) {
		return groups((source) -> source.of(post));
	}

	List<Group> of(Person person) {
		return groups((source) -> source.of(person));
	}

	private List<Group> groups(Function<RelatedLinks, List<Link>> links) {
		return this.sources.orderedStream()
			.map((source) -> new Group(source.heading(), links.apply(source)))
			.filter((group) -> !group.links().isEmpty())
			.toList();
	}

	record Group(String heading, List<Link> links) {

	}

}
