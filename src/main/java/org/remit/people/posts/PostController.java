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

/** Adds and changes posts. */
@Controller
@RequestMapping("/manage/posts")
class PostController {

	private static final String FORM = "people/posts/form";

	private final Posts posts;

	private final Saving saving;

	PostController(Posts posts, Saving saving) {
		this.posts = posts;
		this.saving = saving;
	}

	@GetMapping("/new")
	String blank(Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", PostForm.blank());
		return FORM;
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") PostForm form, BindingResult errors, Actor actor,
			RedirectAttributes next) {
		return this.saving.attempt(errors, FORM, () -> saved(this.posts.add(actor, form), next));
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		model.addAttribute("form", PostForm.of(show(id, model)));
		return FORM;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") PostForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes next) {
		String view = this.saving.attempt(errors, FORM, () -> saved(this.posts.change(actor, id, form), next));
		if (errors.hasErrors()) {
			model.addAttribute("theirs", PostForm.of(show(id, model)));
		}
		return view;
	}

	private Post show(UUID id, Model model) {
		Post post = this.posts.find(id).orElseThrow(() -> new NotFound("No such post"));
		model.addAttribute("post", post);
		return post;
	}

	private static String saved(Post post, RedirectAttributes next) {
		next.addFlashAttribute("done", "Saved %s.".formatted(post.title()));
		return "redirect:/manage/posts/" + post.id();
	}

}
