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
import org.remit.platform.web.Changing;
import org.remit.platform.web.Saving;

/** Says which post a post answers to. */
@Controller
@RequestMapping("/manage/posts/{post}/reporting-lines")
class PostLineController extends Changing<PostLine, PostLineForm> {

	private final PostLines lines;

	PostLineController(PostLines lines, Saving saving) {
		super(saving, "people/posts/reporting-line");
		this.lines = lines;
	}

	@GetMapping("/new")
	String blank(Actor actor, Model model) {
		Registrars.require(actor);
		return open(PostLineForm.blank(), model);
	}

	@PostMapping
	String draw(@PathVariable UUID post, @Valid @ModelAttribute("form") PostLineForm form, BindingResult errors,
			Actor actor, RedirectAttributes flash) {
		return attempt(errors, () -> this.lines.draw(actor, post, form), flash).orShow(formView());
	}

	/** At the line's own address, since a line has no page of its own. */
	@Override
	@GetMapping("/{id}")
	protected String edit(@PathVariable UUID id, Actor actor, Model model) {
		return super.edit(id, actor, model);
	}

	@Override
	protected PostLine show(UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		PostLine line = this.lines.find(id).orElseThrow(() -> new NotFound("No such reporting line"));
		model.addAttribute("line", line);
		return line;
	}

	@Override
	protected PostLineForm form(PostLine line) {
		return PostLineForm.of(line);
	}

	@Override
	protected PostLine change(Actor actor, UUID id, PostLineForm form) {
		return this.lines.change(actor, id, form);
	}

	@Override
	protected Saved saved(PostLine line) {
		return new Saved("Saved to whom %s answers.".formatted(line.post().title()),
				"/manage/posts/" + line.post().id());
	}

}
