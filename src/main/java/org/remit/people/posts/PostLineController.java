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
import org.remit.platform.web.Saving;

/** Says which post a post answers to. */
@Controller
@RequestMapping("/manage/posts/{post}/reporting-lines")
class PostLineController {

	private static final String FORM = "people/posts/reporting-line";

	private final PostLines lines;

	private final Saving saving;

	PostLineController(PostLines lines, Saving saving) {
		this.lines = lines;
		this.saving = saving;
	}

	@GetMapping("/new")
	String blank(Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", PostLineForm.blank());
		return FORM;
	}

	@PostMapping
	String draw(@PathVariable UUID post, @Valid @ModelAttribute("form") PostLineForm form, BindingResult errors,
			Actor actor, RedirectAttributes next) {
		return this.saving.attempt(errors, FORM, () -> saved(this.lines.draw(actor, post, form), next));
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", PostLineForm.of(show(id, model)));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") PostLineForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		String view = this.saving.attempt(errors, FORM, () -> saved(this.lines.change(actor, id, form), next));
		if (errors.hasErrors()) {
			model.addAttribute("theirs", PostLineForm.of(show(id, model)));
		}
		return view;
	}

	private PostLine show(UUID id, Model model) {
		PostLine line = this.lines.find(id).orElseThrow(() -> new NotFound("No such reporting line"));
		model.addAttribute("line", line);
		return line;
	}

	private static String saved(PostLine line, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved to whom %s answers.".formatted(line.post().title()));
		return "redirect:/manage/posts/" + line.post().id();
	}

}
