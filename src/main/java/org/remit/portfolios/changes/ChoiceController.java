package org.remit.portfolios.changes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.people.people.People;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Listing;
import org.remit.portfolios.reshuffles.Reshuffle;

/** What a change is about is picked from the registers as they stand before the day. */
@Controller("reshuffleChoiceController")
@RequestMapping("/manage/reshuffles/{id}/changes")
class ChoiceController {

	private final ReshufflePage page;

	private final List<Choice> choices;

	private final ChangePage changes;

	private final People people;

	ChoiceController(ReshufflePage page, List<Choice> choices, ChangePage changes, People people) {
		this.page = page;
		this.choices = choices;
		this.changes = changes;
		this.people = people;
	}

	@GetMapping("/choose")
	String record(@PathVariable UUID id, @RequestParam(defaultValue = "posts") String of,
			@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String page, Actor actor,
			Model model) {
		Reshuffle reshuffle = this.page.show(actor, id, model);
		reshuffle.requirePrepared();
		Choice choice = this.choices.stream()
			.filter((one) -> one.key().equals(of))
			.findFirst()
			.orElseThrow(() -> new NotFound("Nothing of this kind changes in a reshuffle"));
		model.addAttribute("q", q);
		model.addAttribute("choice", choice);
		model.addAttribute("choices", this.choices);
		model.addAttribute("prepared", this.page.byRecord(id));
		model.addAttribute("page", choice.rows(reshuffle, q, Listing.page(page)));
		return "portfolios/changes/choose";
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
		return "portfolios/changes/choose-person";
	}

}
