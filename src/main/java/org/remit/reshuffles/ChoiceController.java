package org.remit.reshuffles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.people.People;
import org.remit.platform.Actor;
import org.remit.platform.web.Listing;

/** What a change is about is picked from the registers as they stand before the day. */
@Controller("reshuffleChoiceController")
@RequestMapping("/manage/reshuffles/{id}/changes")
class ChoiceController {

	private final ReshufflePage page;

	private final PostChoice posts;

	private final ChangePage changes;

	private final People people;

	ChoiceController(ReshufflePage page, PostChoice posts, ChangePage changes, People people) {
		this.page = page;
		this.posts = posts;
		this.changes = changes;
		this.people = people;
	}

	@GetMapping("/choose")
	String post(@PathVariable UUID id, @RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) String page, Actor actor, Model model) {
		Reshuffle reshuffle = this.page.show(actor, id, model);
		reshuffle.requirePrepared();
		model.addAttribute("q", q);
		model.addAttribute("prepared", this.page.byRecord(id));
		this.posts.show(reshuffle, q, Listing.page(page), model);
		return "reshuffles/choose";
	}

	@GetMapping("/person")
	String person(@PathVariable UUID id, ChangeForm asked, @RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) String page, Actor actor, Model model) {
		this.page.show(actor, id, model).requirePrepared();
		Map<String, String> chosen = ChangePage.chosen(asked);
		Map<String, String> filters = new LinkedHashMap<>(chosen);
		filters.put("q", q);
		model.addAttribute("what", this.changes.subject(asked));
		model.addAttribute("chosen", chosen);
		model.addAttribute("query", ChangePage.query(chosen));
		model.addAttribute("q", q);
		model.addAttribute("page", Listing.Page.of(this.people.search(q, Listing.page(page)),
				"/manage/reshuffles/%s/changes/person".formatted(id), filters));
		return "reshuffles/choose-person";
	}

}
