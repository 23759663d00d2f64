package org.remit.people.accounts;

import java.util.UUID;

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
import org.remit.platform.web.Saving;

/** The areas of the council: list, add, rename. */
@Controller
@RequestMapping("/manage/areas")
class AreaController {

	private static final String FORM = "people/accounts/area";

	private final Areas areas;

	private final Saving saving;

	AreaController(Areas areas, Saving saving) {
		this.areas = areas;
		this.saving = saving;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("areas", this.areas.all());
		return "people/accounts/areas";
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("form", AreaForm.blank());
		return FORM;
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") AreaForm form, BindingResult errors, Actor actor,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.areas.add(actor, form);
			return saved(form, next);
		}).orShow(FORM);
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model) {
		model.addAttribute("form", describe(id, model));
		return FORM;
	}

	@PostMapping("/{id}")
	String rename(@PathVariable UUID id, @Valid @ModelAttribute("form") AreaForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.areas.rename(actor, id, form);
			return saved(form, next);
		}).theirs(model, () -> describe(id, model)).orShow(FORM);
	}

	private AreaForm describe(UUID id, Model model) {
		Area area = this.areas.find(id).orElseThrow(() -> new NotFound("No area " + id));
		model.addAttribute("area", area);
		return AreaForm.of(area);
	}

	private static String saved(AreaForm form, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved %s.".formatted(form.name().strip()));
		return "redirect:/manage/areas";
	}

}
