package org.remit.duties.drafts;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.duties.responsibilities.Responsibilities;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Saving;

/** Saving a responsibility from its form in the whole matrix. */
@Controller
@RequestMapping("/manage/responsibilities/{id}/rows/{row}")
class ResponsibilityEditController {

	private final Responsibilities responsibilities;

	private final MatrixDrafts written;

	private final DraftPage page;

	private final Saving saving;

	ResponsibilityEditController(Responsibilities responsibilities, MatrixDrafts written, DraftPage page,
			Saving saving) {
		this.responsibilities = responsibilities;
		this.written = written;
		this.page = page;
		this.saving = saving;
	}

	@PostMapping
	String save(@PathVariable UUID id, @PathVariable UUID row, @Valid @ModelAttribute("form") ResponsibilityForm form,
			BindingResult errors, @RequestParam(defaultValue = "") String then, Actor actor, Model model) {
		Responsibility present = this.responsibilities.find(row)
			.filter((one) -> one.matrix().id().equals(id))
			.orElseThrow(() -> new NotFound("row"));
		return this.saving.attempt(errors, () -> {
			this.responsibilities.change(actor, row, form);
			return next(id, present.key(), then);
		}).ifRefused(() -> showAgain(model, id, present, form, errors, actor)).orShow(DraftPage.VIEW);
	}

	private void showAgain(Model model, UUID id, Responsibility responsibility, ResponsibilityForm form,
			BindingResult errors, Actor actor) {
		MatrixDraft matrix = this.page.showRow(model, id, actor, responsibility.key());
		this.page.choices(model, matrix, form);
		if (Saving.isStale(errors)) {
			matrix.responsibilities()
				.stream()
				.filter((draft) -> draft.responsibility().id().equals(responsibility.id()))
				.forEach((draft) -> model.addAttribute("theirs", draft.form()));
		}
	}

	/** Back to the responsibility, or on to the one below it, or to an empty one. */
	private String next(UUID id, int key, String then) {
		String rows = "redirect:/manage/responsibilities/%s/rows".formatted(id);
		if (then.isEmpty()) {
			return "%s#row-%d".formatted(rows, key);
		}
		List<Responsibility> all = this.written.current(id)
			.responsibilities()
			.stream()
			.map(ResponsibilityDraft::responsibility)
			.toList();
		int at = all.stream().map(Responsibility::key).toList().indexOf(key);
		if (then.equals("next") && at + 1 < all.size()) {
			int next = all.get(at + 1).key();
			return "%s?open=%d#row-%d".formatted(rows, next, next);
		}
		return "%s?add=%d&after=%d#row-new".formatted(rows, all.get(at).section().key(), key);
	}

}
