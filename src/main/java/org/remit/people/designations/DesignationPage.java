package org.remit.people.designations;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.people.posts.Posts;
import org.remit.platform.actor.NotFound;
import org.remit.platform.council.Councils;
import org.remit.platform.council.Jurisdiction;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;

/** What the forms about a designation show beside their fields. */
@Component
class DesignationPage {

	private static final List<Option> PARTS = List.of(
			Option.of(false, "It answers for it", "One post a day, with one holder at a time."),
			Option.of(true, "It supports the post that answers for it", "Any number of posts."));

	private final Designations designations;

	private final Posts posts;

	private final Councils councils;

	private final SettableClock clock;

	DesignationPage(Designations designations, Posts posts, Councils councils, SettableClock clock) {
		this.designations = designations;
		this.posts = posts;
		this.councils = councils;
		this.clock = clock;
	}

	DesignationForm showBlank(UUID post, DesignationKind kind, Model model) {
		showPost(post, model);
		return DesignationForm.blank(post, kind, this.clock.today());
	}

	Designation show(UUID id, Model model) {
		Designation designation = this.designations.find(id).orElseThrow(() -> new NotFound("No such designation"));
		model.addAttribute("designation", designation);
		model.addAttribute("label", designation.kind().label(jurisdiction()));
		showPost(designation.post().id(), model);
		return designation;
	}

	/** Of a form that was sent with an id that may be anybody's. */
	void showPost(UUID post, Model model) {
		model.addAttribute("post", (post != null) ? this.posts.find(post).orElse(null) : null);
		model.addAttribute("parts", PARTS);
		model.addAttribute("kinds",
				DesignationKind.in(jurisdiction())
					.stream()
					.map((kind) -> Option.of(kind, kind.label(jurisdiction()), kind.law(jurisdiction())))
					.toList());
	}

	DesignationEnd end(Designation designation) {
		return DesignationEnd.of(designation, this.clock.today());
	}

	private Jurisdiction jurisdiction() {
		return this.councils.current().jurisdiction();
	}

}
