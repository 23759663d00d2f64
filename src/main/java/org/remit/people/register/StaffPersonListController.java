package org.remit.people.register;

import java.util.Map;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.people.memberships.Memberships;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Listing;

/** The register of people as staff search it. */
@Controller
@RequestMapping("/manage/people")
class StaffPersonListController {

	private final People people;

	private final Memberships memberships;

	StaffPersonListController(People people, Memberships memberships) {
		this.people = people;
		this.memberships = memberships;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String page, AsAt asAt,
			Model model) {
		model.addAttribute("q", q);
		Page<Person> found = this.people.search(q, Listing.page(page));
		model.addAttribute("page", Listing.Page.of(found, "/manage/people", Map.of("q", q)));
		model.addAttribute("roll", this.memberships.on(found.map(Person::id).getContent(), asAt.day()));
		return "people/register/people";
	}

}
