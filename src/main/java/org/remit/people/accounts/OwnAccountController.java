package org.remit.people.accounts;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;

/** What people see of their own account. */
@Controller
class OwnAccountController {

	private final Accounts accounts;

	private final Areas areas;

	private final People people;

	OwnAccountController(Accounts accounts, Areas areas, People people) {
		this.accounts = accounts;
		this.areas = areas;
		this.people = people;
	}

	@GetMapping("/account")
	String show(Actor actor, Model model) {
		Account account = this.accounts.find(actor.account()).orElseThrow(() -> new NotFound("No such account"));
		model.addAttribute("account", account);
		model.addAttribute("areas", areaNames(actor));
		model.addAttribute("person",
				(actor.person() != null) ? this.people.find(actor.person()).map(Person::fullName).orElse(null) : null);
		return "people/accounts/own-account";
	}

	private List<String> areaNames(Actor actor) {
		return this.areas.all().stream().filter((area) -> actor.areas().contains(area.id())).map(Area::name).toList();
	}

}
