package org.remit.duties.responsibilities;

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

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Saving;

/** Adding a row from its form in the whole matrix. */
@Controller
@RequestMapping("/manage/responsibilities/{id}/rows")
class NewRowController {

	private final Responsibilities rows;

	private final MatrixSections sections;

	private final RowsPage page;

	private final Saving saving;

	private final SettableClock clock;

	NewRowController(Responsibilities rows, MatrixSections sections, RowsPage page, Saving saving,
			SettableClock clock) {
		this.rows = rows;
		this.sections = sections;
		this.page = page;
		this.saving = saving;
		this.clock = clock;
	}

	@PostMapping
	String add(@PathVariable UUID id, @Valid @ModelAttribute("form") RowForm form, BindingResult errors,
			@RequestParam(defaultValue = "") String then, Actor actor, Model model) {
		requireSection(id, form.section());
		return this.saving.attempt(errors, () -> {
			Responsibility row = this.rows.add(actor, form);
			String rows = "redirect:/manage/responsibilities/%s/rows".formatted(id);
			return then.isEmpty() ? "%s#row-%d".formatted(rows, row.key())
					: "%s?add=%d&after=%d#row-new".formatted(rows, row.section().key(), row.key());
		}).ifRefused(() -> showAgain(model, id, form, errors, actor)).orShow(RowsPage.VIEW);
	}

	private void requireSection(UUID id, UUID section) {
		if (section != null && this.sections.of(id).stream().noneMatch((one) -> one.id().equals(section))) {
			throw new NotFound("section");
		}
	}

	/** A form that already made its row goes on as the form of that row. */
	private void showAgain(Model model, UUID id, RowForm form, BindingResult errors, Actor actor) {
		AsAt now = new AsAt(this.clock.today(), this.clock.today());
		WrittenMatrix matrix = this.page.show(model, id, now, RowFilter.NONE, actor);
		this.page.choices(model, matrix, form);
		matrix.duties()
			.stream()
			.filter((duty) -> Saving.isStale(errors) && duty.responsibility().id().equals(form.id()))
			.findFirst()
			.ifPresentOrElse((made) -> {
				model.addAttribute("open", made.responsibility().key());
				model.addAttribute("theirs", RowForm.of(made));
			}, () -> NewRow.at(form, matrix).show(model));
	}

}
