package org.remit.platform.council;

import java.util.Arrays;
import java.util.List;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Option;
import org.remit.platform.web.Saving;

/** The settings of the council, for administrators. */
@Controller
@RequestMapping("/manage/council")
class CouncilController {

	private static final String FORM = "platform/council/settings";

	private static final List<Option> JURISDICTIONS = Arrays.stream(Jurisdiction.values())
		.map((jurisdiction) -> Option.of(jurisdiction, jurisdiction.label()))
		.toList();

	private final Councils councils;

	private final Saving saving;

	CouncilController(Councils councils, Saving saving) {
		this.councils = councils;
		this.saving = saving;
	}

	@ModelAttribute("jurisdictions")
	List<Option> jurisdictions() {
		return JURISDICTIONS;
	}

	@GetMapping
	String edit(Model model) {
		model.addAttribute("form", CouncilSettings.of(this.councils.current()));
		return FORM;
	}

	@PostMapping
	String change(@Valid @ModelAttribute("form") CouncilSettings form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.councils.change(actor, form);
			next.addFlashAttribute("done", "Saved the council's settings.");
			return "redirect:/manage/council";
		}).theirs(model, () -> CouncilSettings.of(this.councils.current())).orShow(FORM);
	}

}
