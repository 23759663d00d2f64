package org.remit.people.accounts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.people.people.People;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.Role;
import org.remit.platform.web.Option;

/** What the pages about one account show beside the form. */
@Component
class AccountPages {

	private static final List<Option> ROLES = Arrays.stream(Role.values())
		.map((role) -> Option.of(role, role.label(), role.label() + " " + role.purpose()))
		.toList();

	private final Accounts accounts;

	private final Areas areas;

	private final People people;

	AccountPages(Accounts accounts, Areas areas, People people) {
		this.accounts = accounts;
		this.areas = areas;
		this.people = people;
	}

	/** The page of an account as it is now, with the form that would leave it so. */
	AccountForm edit(UUID id, Model model) {
		offerChoices(model);
		return AccountForm.of(account(id, model));
	}

	/** The page that asks before a button does something to an account. */
	VersionForm confirm(UUID id, Model model) {
		return new VersionForm(account(id, model).version());
	}

	private Account account(UUID id, Model model) {
		Account account = this.accounts.find(id).orElseThrow(() -> new NotFound("No account " + id));
		model.addAttribute("account", account);
		return account;
	}

	void offerChoices(Model model) {
		Map<UUID, String> names = new HashMap<>();
		List<Option> areas = this.areas.all().stream().map((area) -> named(area.id(), area.name(), names)).toList();
		List<Option> people = this.people.all()
			.stream()
			.map((person) -> named(person.id(), person.fullName(), names))
			.toList();
		model.addAttribute("roles", ROLES).addAttribute("areas", areas).addAttribute("people", people);
		model.addAttribute("names", names);
	}

	private static Option named(UUID id, String name, Map<UUID, String> names) {
		names.put(id, name);
		return Option.of(id, name);
	}

}
