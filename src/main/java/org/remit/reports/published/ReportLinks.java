package org.remit.reports.published;

import java.util.List;
import java.util.UUID;

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
		return links(ReportMentions.POST, post.id());
	}

	@Override
	public List<Link> of(Person person) {
		return links(ReportMentions.PERSON, person.id());
	}

	private List<Link> links(String relation, UUID target) {
		return this.reports.today(relation, target)
			.stream()
			.map((report) -> new Link("%s, %s".formatted(report.title(), Day.write(report.day())), report.href()))
			.toList();
	}

}
