package org.remit.people.people;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Adding;
import org.remit.platform.web.Option;
import org.remit.platform.web.Saving;

/** Adds people to the register, and changes them. */
@Controller
@RequestMapping("/manage/people")
class PersonController extends Adding<Person, PersonForm> {

	private final People people;

	PersonController(People people, Saving saving) {
		super(saving, "people/people/form");
		this.people = people;
	}

	@ModelAttribute("kinds")
	List<Option> kinds() {
		return Stream.of(PersonKind.values()).map((kind) -> Option.of(kind, kind.label())).toList();
	}

	@Override
	protected PersonForm blank(Actor actor) {
		Registrars.require(actor);
		return PersonForm.blank();
	}

	@Override
	protected Person add(Actor actor, PersonForm form) {
		return this.people.add(actor, form);
	}

	@Override
	protected Person show(UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		Person person = this.people.find(id).orElseThrow(() -> new NotFound("No such person"));
		model.addAttribute("person", person);
		return person;
	}

	@Override
	protected PersonForm form(Person person) {
		return PersonForm.of(person);
	}

	@Override
	protected Person change(Actor actor, UUID id, PersonForm form) {
		return this.people.change(actor, id, form);
	}

	@Override
	protected Saved saved(Person person) {
		return new Saved("Saved %s.".formatted(person.fullName()), "/manage/people/" + person.id());
	}

}
