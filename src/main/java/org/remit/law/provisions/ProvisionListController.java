package org.remit.law.provisions;

import java.util.List;
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

import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.SourcePages;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.web.Option;
import org.remit.platform.web.Saving;
import org.remit.platform.web.UploadedText;

/** Enters a whole list of provisions, after a look at how it was understood. */
@Controller
@RequestMapping("/manage/sources/{source}/editions/{id}/list")
class ProvisionListController {

	private static final String FORM = "law/provisions/list";

	private static final String CHECK = "law/provisions/list-check";

	private final ProvisionLists lists;

	private final SourcePages pages;

	private final Saving saving;

	ProvisionListController(ProvisionLists lists, SourcePages pages, Saving saving) {
		this.lists = lists;
		this.pages = pages;
		this.saving = saving;
	}

	@GetMapping
	String blank(@PathVariable UUID source, @PathVariable UUID id, Actor actor, Model model) {
		this.pages.edition(actor, source, id, model);
		model.addAttribute("form", new ProvisionListForm(null, ""));
		return FORM;
	}

	/** Saves nothing. */
	@PostMapping
	String check(@PathVariable UUID source, @PathVariable UUID id,
			@Valid @ModelAttribute("form") ProvisionListForm form, BindingResult errors, Actor actor, Model model) {
		this.pages.edition(actor, source, id, model);
		return this.saving.attempt(errors, () -> {
			String list = list(form);
			ProvisionPlan plan = show(id, list, model);
			if (plan.steps().isEmpty()) {
				throw new RuleBroken(form.hasFile() ? "file" : "list",
						"Enter at least one provision: a number, then its text");
			}
			model.addAttribute("form", new PastedProvisions(list, false, false, plan.seen()));
			return CHECK;
		}).orShow(FORM);
	}

	@PostMapping("/entry")
	String enter(@PathVariable UUID source, @PathVariable UUID id, @Valid @ModelAttribute("form") PastedProvisions form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		SourceEdition edition = this.pages.edition(actor, source, id, model);
		return this.saving.attempt(errors, () -> {
			next.addFlashAttribute("done", "%s.".formatted(this.lists.enter(actor, id, form).words()));
			return "redirect:" + edition.staffAddress();
		})
			.ifRefused(() -> model.addAttribute("seen",
					show(id, errors.hasFieldErrors("list") ? "" : form.list(), model).seen()))
			.orShow(CHECK);
	}

	private ProvisionPlan show(UUID edition, String list, Model model) {
		ProvisionPlan plan = this.lists.check(edition, list);
		model.addAttribute("plan", plan);
		model.addAttribute("seen", plan.seen());
		model.addAttribute("replacing", List.of(Option.of(true, "Replace the texts that differ by those of the list")));
		model.addAttribute("leaving",
				List.of(Option.of(true, "Leave out what was not understood and what stands in the list twice")));
		return plan;
	}

	private static String list(ProvisionListForm form) {
		if (form.hasFile() && !form.list().isBlank()) {
			throw new RuleBroken("file", "Choose a file or paste a list, not both");
		}
		if (!form.hasFile() && form.list().isBlank()) {
			throw new RuleBroken("list", "Paste a list, or choose a file");
		}
		return form.hasFile() ? UploadedText.of(form.file(), PastedProvisions.LONGEST) : form.list();
	}

}
