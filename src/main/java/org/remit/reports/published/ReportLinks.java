package org.remit.reports.published;

import java.util.List;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.RelatedLinks;
import org.remit.platform.time.Day;

/** The published reports of a post or a person, for their public pages. */
@Component
class ReportLinks implements RelatedLinks {

	private final PublishedReports reports;

	ReportLinks(PublishedReports reports) {
		this.reports = reports;
	}

	@Override
	public String heading() {
		return "Reports";
	}

	@Override
	public List<Link> of(Post post) {
		return links((report) -> report.isByPost(post.slug()));
	}

	@Override
	public List<Link> of(Person person) {
		return links((report) -> report.isBy(person.slug()));
	}

	private List<Link> links(Predicate<PublishedReport> which) {
		return this.reports.today(which)
			.stream()
			.map((report) -> new Link("%s, %s".formatted(report.title(), Day.write(report.day())), report.href()))
			.toList();
	}

}
