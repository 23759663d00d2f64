package org.remit.reports.published;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.people.people.People;
import org.remit.people.posts.PostAddresses;
import org.remit.publishing.documents.Reference;

/** What a report is on, to whom it goes and who makes it, so that their pages find it. */
@Component
class ReportMentions {

	static final String PORTFOLIO = "portfolio";

	static final String BOARD = "board";

	static final String POST = "author's post";

	static final String PERSON = "author";

	private final PostAddresses posts;

	private final People people;

	ReportMentions(PostAddresses posts, People people) {
		this.posts = posts;
		this.people = people;
	}

	Set<Reference> of(ReportSnapshot report) {
		return Stream
			.of(Stream.ofNullable(report.portfolio()).map((one) -> new Reference(PORTFOLIO, one.id())),
					Stream.ofNullable(report.board()).map((one) -> new Reference(BOARD, one.id())), posts(report),
					people(report))
			.flatMap((one) -> one)
			.filter((mention) -> mention.target() != null)
			.collect(Collectors.toSet());
	}

	private Stream<Reference> posts(ReportSnapshot report) {
		Set<String> slugs = report.authors()
			.stream()
			.map(ReportSnapshot.Writer::post)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return this.posts.of(slugs).values().stream().map((post) -> new Reference(POST, post.id()));
	}

	private Stream<Reference> people(ReportSnapshot report) {
		return report.authors()
			.stream()
			.map(ReportSnapshot.Writer::person)
			.filter(Objects::nonNull)
			.flatMap((slug) -> this.people.at(slug).stream())
			.map((person) -> new Reference(PERSON, person.id()));
	}

}
