package org.remit.people.posts;

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

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Mistake;
import org.remit.platform.web.Saving;

/** Strikes out a reporting line that was entered by mistake. */
@Controller
@RequestMapping("/manage/posts/{post}/reporting-lines/{id}/mistake")
class PostLineMistakeController {

	private static final String FORM = "people/posts/reporting-line-mistake";

	private final PostLines lines;

	private final PostLineRepository register;

	private final Saving saving;

	PostLineMistakeController(PostLines lines, PostLineRepository register, Saving saving) {
		this.lines = lines;
		this.register = register;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", new Mistake("", show(id, model).version()));
		return FORM;
	}

	@PostMapping
	String strikeOut(@PathVariable UUID id, @Valid @ModelAttribute("form") Mistake form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		String view = this.saving.attempt(errors, FORM, () -> struckOut(this.lines.strikeOut(actor, id, form), next));
		if (errors.hasErrors()) {
			model.addAttribute("theirs", new Mistake("", show(id, model).version()));
		}
		return view;
	}

	private PostLine show(UUID id, Model model) {
		PostLine line = this.register.findById(id).orElseThrow(() -> new NotFound("No such reporting line"));
		model.addAttribute("line", line);
		return line;
	}

	private static String struckOut(PostLine line, RedirectAttributes next) {
		next.addFlashAttribute("done", "Struck out.");
		return "redirect:/manage/posts/" + line.post().id();
	}

}
