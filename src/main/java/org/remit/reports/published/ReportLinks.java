package org.remit.reports.published;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.people.People;
import org.remit.people.posts.Posts;
import org.remit.platform.rooms.Mention;
import org.remit.platform.rooms.Mentions;
import org.remit.platform.rooms.Thing;
import org.remit.platform.time.Day;

/** The published reports of a post or a person, for their public pages. */
@Component
@Order(3)
class ReportLinks implements Mentions {

	private final PublishedReports reports;

	ReportLinks(PublishedReports reports) {
		this.reports = reports;
	}

	@Override
	public Map<UUID, List<Mention>> published(Collection<Thing> things) {
		return things.stream().collect(Collectors.toMap(Thing::id, this::of));
	}

	private List<Mention> of(Thing thing) {
		return switch (thing.kind()) {
			case Posts.KIND -> links(ReportMentions.POST, thing.id());
			case People.KIND -> links(ReportMentions.PERSON, thing.id());
			default -> List.of();
		};
	}

	private List<Mention> links(String relation, UUID target) {
		return this.reports.today(relation, target)
			.stream()
			.map((report) -> new Mention("Reports", "%s, %s".formatted(report.title(), Day.write(report.day())),
					report.href()))
			.toList();
	}

}
