package org.remit.duties.drafts;

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

import org.remit.duties.matrices.MatrixSections;
import org.remit.duties.responsibilities.Responsibilities;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Saving;

/** Adding a responsibility from its form in the whole matrix. */
@Controller
@RequestMapping("/manage/responsibilities/{id}/rows")
class NewResponsibilityController {

	private final Responsibilities responsibilities;

	private final MatrixSections sections;

	private final DraftPage page;

	private final Saving saving;

	private final SettableClock clock;

	NewResponsibilityController(Responsibilities responsibilities, MatrixSections sections, DraftPage page,
			Saving saving, SettableClock clock) {
		this.responsibilities = responsibilities;
		this.sections = sections;
		this.page = page;
		this.saving = saving;
		this.clock = clock;
	}

	@PostMapping
	String add(@PathVariable UUID id, @Valid @ModelAttribute("form") ResponsibilityForm form, BindingResult errors,
			@RequestParam(defaultValue = "") String then, Actor actor, Model model) {
		requireSection(id, form.section());
		return this.saving.attempt(errors, () -> {
			Responsibility responsibility = this.responsibilities.add(actor, form);
			String rows = "redirect:/manage/responsibilities/%s/rows".formatted(id);
			return then.isEmpty() ? "%s#row-%d".formatted(rows, responsibility.key()) : "%s?add=%d&after=%d#row-new"
				.formatted(rows, responsibility.section().key(), responsibility.key());
		}).ifRefused(() -> showAgain(model, id, form, errors, actor)).orShow(DraftPage.VIEW);
	}

	private void requireSection(UUID id, UUID section) {
		if (section != null && this.sections.of(id).stream().noneMatch((one) -> one.id().equals(section))) {
			throw new NotFound("section");
		}
	}

	/**
	 * A form that already made its responsibility goes on as the form of that
	 * responsibility.
	 */
	private void showAgain(Model model, UUID id, ResponsibilityForm form, BindingResult errors, Actor actor) {
		AsAt now = new AsAt(this.clock.today(), this.clock.today());
		MatrixDraft matrix = this.page.show(model, id, now, DraftFilter.NONE, actor);
		this.page.choices(model, matrix, form);
		matrix.responsibilities()
			.stream()
			.filter((draft) -> Saving.isStale(errors) && draft.responsibility().id().equals(form.id()))
			.findFirst()
			.ifPresentOrElse((made) -> {
				model.addAttribute("open", made.responsibility().key());
				model.addAttribute("theirs", made.form());
			}, () -> NewPlace.at(form, matrix).show(model));
	}

}
