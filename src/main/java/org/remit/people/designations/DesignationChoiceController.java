package org.remit.people.designations;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.people.people.Registrars;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.council.Councils;
import org.remit.platform.web.Listing;

/** Which post is designated: searched for, because a long list can't be picked from. */
@Controller
class DesignationChoiceController {

	private final Posts posts;

	private final Councils councils;

	DesignationChoiceController(Posts posts, Councils councils) {
		this.posts = posts;
		this.councils = councils;
	}

	@GetMapping("/manage/designations/post")
	String post(@RequestParam DesignationKind kind, @RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) String page, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("kind", kind);
		model.addAttribute("label", kind.label(this.councils.current().jurisdiction()));
		model.addAttribute("q", q);
		model.addAttribute("page", Listing.Page.of(this.posts.search(q, Listing.page(page)),
				"/manage/designations/post", Map.of("kind", kind.name(), "q", q)));
		return "people/designations/designate-post";
	}

}
