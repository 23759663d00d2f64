package org.remit.people.people;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.beans.factory.ObjectProvider;
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
import org.remit.platform.web.Saving;

/** Merges an entry that is there twice: finds the other one, shows both, asks. */
@Controller
@RequestMapping("/manage/people/{id}/merge")
class MergeController {

	private static final String FORM = "people/people/merge";

	private final People people;

	private final Duplicates duplicates;

	private final ObjectProvider<Belongings> belongings;

	private final Saving saving;

	MergeController(People people, Duplicates duplicates, ObjectProvider<Belongings> belongings, Saving saving) {
		this.people = people;
		this.duplicates = duplicates;
		this.belongings = belongings;
		this.saving = saving;
	}

	@GetMapping("/{kept}")
	String ask(@PathVariable UUID id, @PathVariable UUID kept, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", new MergeForm(kept, find(kept).version(), find(id).version()));
		show(id, kept, model);
		return FORM;
	}

	@PostMapping
	String merge(@PathVariable UUID id, @Valid @ModelAttribute("form") MergeForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> merged(this.duplicates.merge(actor, id, form), next))
			.ifRefused(() -> show(id, form.kept(), model))
			.orShow(FORM);
	}

	private void show(UUID id, UUID kept, Model model) {
		Person person = find(id);
		model.addAttribute("person", person).addAttribute("moving", of(person));
		if (kept != null) {
			Person other = find(kept);
			model.addAttribute("other", other).addAttribute("having", of(other));
			model.addAttribute("theirs", new MergeForm(kept, other.version(), person.version()));
		}
	}

	private List<String> of(Person person) {
		return this.belongings.orderedStream().flatMap((one) -> one.of(person).stream()).toList();
	}

	private Person find(UUID id) {
		return this.people.find(id).orElseThrow(() -> new NotFound("No such person"));
	}

	private static String merged(Person kept, RedirectAttributes next) {
		next.addFlashAttribute("done", "Merged into %s.".formatted(kept.fullName()));
		return "redirect:/manage/people/" + kept.id();
	}

}
