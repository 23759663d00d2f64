package org.remit.boards.seats;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.people.people.People;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Listing;

/** Who is appointed to a seat: searched for, because thousands can't be picked from. */
@Controller
class SeatPersonController {

	private static final String HERE = "/manage/seat-holdings/person";

	private final People people;

	private final SeatPage page;

	SeatPersonController(People people, SeatPage page) {
		this.people = people;
		this.page = page;
	}

	@GetMapping(HERE)
	String choose(@RequestParam UUID seat, @RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) String page, Actor actor, Model model) {
		this.page.showWhoAndWhat(seat, null, actor, model);
		model.addAttribute("q", q);
		model.addAttribute("page", Listing.Page.of(this.people.search(q, Listing.page(page)), HERE,
				Map.of("seat", seat.toString(), "q", q)));
		return "boards/seats/choose-person";
	}

}
