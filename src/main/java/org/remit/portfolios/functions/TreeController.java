package org.remit.portfolios.functions;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Saving;

/**
 * The tree of functions as a whole: a list pasted at once, and the order of neighbours.
 */
@Controller
@RequestMapping("/manage/functions")
class TreeController {

	private static final String PASTE = "portfolios/functions/paste";

	private final ServiceFunctions functions;

	private final FunctionLists lists;

	private final FunctionPages pages;

	private final Saving saving;

	TreeController(ServiceFunctions functions, FunctionLists lists, FunctionPages pages, Saving saving) {
		this.functions = functions;
		this.lists = lists;
		this.pages = pages;
		this.saving = saving;
	}

	@GetMapping("/paste")
	String blank(@RequestParam(required = false) UUID parent, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", new PastedFunctions(parent, ""));
		this.pages.fill(null, model);
		return PASTE;
	}

	@PostMapping("/paste")
	String paste(@Valid @ModelAttribute("form") PastedFunctions form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			int added = this.lists.paste(actor, form);
			next.addFlashAttribute("done", (added == 1) ? "Added 1 function." : "Added %d functions.".formatted(added));
			return "redirect:/manage/functions";
		}).ifRefused(() -> this.pages.fill(null, model)).orShow(PASTE);
	}

	@PostMapping("/{id}/place")
	String shift(@PathVariable UUID id, @RequestParam boolean up, @RequestParam(required = false) Integer version,
			Actor actor) {
		this.functions.shift(actor, id, up ? -1 : 1, version);
		return "redirect:/manage/functions/" + id;
	}

}
