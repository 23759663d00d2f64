package org.remit.people.people;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Option;
import org.remit.platform.web.Saving;

/** The staff's register of people: look somebody up, add, change. */
@Controller
@RequestMapping("/manage/people")
class PersonController {

	private static final String FORM = "people/people/form";

	private final People people;

	private final Saving saving;

	PersonController(People people, Saving saving) {
		this.people = people;
		this.saving = saving;
	}

	@ModelAttribute("kinds")
	List<Option> kinds() {
		return Stream.of(PersonKind.values()).map((kind) -> Option.of(kind, kind.label())).toList();
	}

	@GetMapping("/new")
	String blank(Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", PersonForm.blank());
		return FORM;
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") PersonForm form, BindingResult errors, Actor actor,
			RedirectAttributes next) {
		return this.saving.attempt(errors, FORM, () -> saved(this.people.add(actor, form), next));
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", PersonForm.of(show(id, model)));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") PersonForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		String view = this.saving.attempt(errors, FORM, () -> saved(this.people.change(actor, id, form), next));
		if (errors.hasErrors()) {
			model.addAttribute("theirs", PersonForm.of(show(id, model)));
		}
		return view;
	}

	private Person show(UUID id, Model model) {
		Person person = this.people.find(id).orElseThrow(() -> new NotFound("No such person"));
		model.addAttribute("person", person);
		return person;
	}

	private static String saved(Person person, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved %s.".formatted(person.fullName()));
		return "redirect:/manage/people/" + person.id();
	}

}
