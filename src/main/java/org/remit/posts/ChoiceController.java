package org.remit.posts;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.people.People;
import org.remit.people.Registrars;
import org.remit.platform.Actor;
import org.remit.platform.NotFound;
import org.remit.platform.web.Listing;

/**
 * Who is appointed to what: the other one of the two is searched for, because a list of
 * thousands can't be picked from.
 */
@Controller
@RequestMapping("/manage/appointments")
class ChoiceController {

	private final People people;

	private final Posts posts;

	ChoiceController(People people, Posts posts) {
		this.people = people;
		this.posts = posts;
	}

	@GetMapping("/person")
	String person(@RequestParam UUID post, @RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) String page, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("post", this.posts.find(post).orElseThrow(() -> new NotFound("No such post")));
		model.addAttribute("q", q);
		model.addAttribute("page", Listing.Page.of(this.people.search(q, Listing.page(page)),
				"/manage/appointments/person", Map.of("post", post.toString(), "q", q)));
		return "posts/choose-person";
	}

	@GetMapping("/post")
	String post(@RequestParam UUID person, @RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) String page, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("person", this.people.find(person).orElseThrow(() -> new NotFound("No such person")));
		model.addAttribute("q", q);
		model.addAttribute("page", Listing.Page.of(this.posts.search(q, Listing.page(page)),
				"/manage/appointments/post", Map.of("person", person.toString(), "q", q)));
		return "posts/choose-post";
	}

}
