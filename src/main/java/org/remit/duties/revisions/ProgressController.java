package org.remit.duties.revisions;

import java.util.UUID;

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
import org.remit.platform.web.Saving;

/** Where a revision stands: its work list, what was decided, and what it touches. */
@Controller
@RequestMapping("/manage/revisions/{id}")
class ProgressController {

	private static final String VIEW = "duties/revisions/revision";

	private final RevisionPage page;

	private final Finishing finishing;

	private final Saving saving;

	ProgressController(RevisionPage page, Finishing finishing, Saving saving) {
		this.page = page;
		this.finishing = finishing;
		this.saving = saving;
	}

	@GetMapping
	String show(@PathVariable UUID id, Actor actor, Model model) {
		this.page.show(actor, id, model);
		return VIEW;
	}

	/** Where nothing cites the earlier edition, no last step says that it is done. */
	@PostMapping("/finish")
	String finish(@PathVariable UUID id, @ModelAttribute("form") Opened form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			this.finishing.finish(actor, id, form.version());
			next.addFlashAttribute("done", "Finished.");
			return "redirect:/manage/revisions/" + id;
		}).ifRefused(() -> this.page.show(actor, id, model)).orShow(VIEW);
	}

}
