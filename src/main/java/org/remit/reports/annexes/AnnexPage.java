package org.remit.reports.annexes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.council.Councils;
import org.remit.platform.web.Option;
import org.remit.publishing.steps.Standings;
import org.remit.reports.reports.Reports;

/** What can be chosen where an annex is written. */
@Component
class AnnexPage {

	static final String VIEW = "reports/annexes/annex";

	private final Reports reports;

	private final Posts posts;

	private final Councils councils;

	private final Standings standings;

	AnnexPage(Reports reports, Posts posts, Councils councils, Standings standings) {
		this.reports = reports;
		this.posts = posts;
		this.councils = councils;
		this.standings = standings;
	}

	/**
	 * @param annex null for a new one
	 */
	String show(Model model, UUID id, UUID annex, Actor actor) {
		List<Option> posts = this.posts.all().stream().map((post) -> Option.of(post.id(), post.title())).toList();
		Map<Object, String> names = new HashMap<>();
		posts.forEach((post) -> names.put(UUID.fromString(post.value()), post.text()));
		model.addAttribute("report", this.reports.toEdit(actor, id));
		model.addAttribute("underReview", this.standings.isUnderReview(id));
		model.addAttribute("annex", annex);
		model.addAttribute("posts", posts);
		model.addAttribute("names", names);
		model.addAttribute("exemptions",
				Exemption.of(this.councils.current().jurisdiction())
					.entrySet()
					.stream()
					.map((one) -> Option.of(one.getKey(), "Paragraph %d: %s".formatted(one.getKey(), one.getValue())))
					.toList());
		return VIEW;
	}

}
