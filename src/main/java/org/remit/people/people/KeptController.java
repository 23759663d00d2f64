package org.remit.people.people;

import java.util.Map;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Listing;

/** Which entry of somebody who was entered twice is kept. */
@Controller
@RequestMapping("/manage/people/{id}/merge")
class KeptController {

	private final People people;

	KeptController(People people) {
		this.people = people;
	}

	@GetMapping
	String choose(@PathVariable UUID id, @RequestParam(required = false) String q,
			@RequestParam(required = false) String page, Actor actor, Model model) {
		Registrars.require(actor);
		Person duplicate = this.people.find(id).orElseThrow(() -> new NotFound("No such person"));
		String words = (q != null) ? q : duplicate.familyName();
		Page<Person> found = this.people.search(words, Listing.page(page));
		model.addAttribute("person", duplicate).addAttribute("q", words);
		model.addAttribute("page", Listing.Page.of(found, "/manage/people/" + id + "/merge", Map.of("q", words)));
		return "people/people/choose-kept";
	}

}
