package org.remit.duties.drafts;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.duties.matrices.MatrixSection;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.AsAt;

/**
 * A whole matrix on one page, with a responsibility open in its place where somebody
 * edits.
 */
@Controller
@RequestMapping("/manage/responsibilities/{id}/rows")
class DraftController {

	private final DraftPage page;

	DraftController(DraftPage page) {
		this.page = page;
	}

	@GetMapping
	String show(@PathVariable UUID id, @ModelAttribute DraftFilter filter, AsAt asAt, Actor actor, Model model) {
		this.page.show(model, id, asAt, filter, actor);
		return DraftPage.VIEW;
	}

	/** With one responsibility open; its key is in the address. */
	@GetMapping(params = { "open", "!add" })
	String open(@PathVariable UUID id, @RequestParam int open, @ModelAttribute DraftFilter filter, AsAt asAt,
			Actor actor, Model model) {
		MatrixDraft matrix = this.page.show(model, id, asAt, filter, actor);
		if (Boolean.TRUE.equals(model.getAttribute("mayEdit"))) {
			ResponsibilityForm form = draft(matrix, open).form().withEmptyRows();
			model.addAttribute("open", open);
			model.addAttribute("form", form);
			this.page.choices(model, matrix, form);
		}
		return DraftPage.VIEW;
	}

	private static ResponsibilityDraft draft(MatrixDraft matrix, int key) {
		return matrix.responsibilities()
			.stream()
			.filter((draft) -> draft.responsibility().key() == key)
			.findFirst()
			.orElseThrow(() -> new NotFound("row"));
	}

	/** With an empty responsibility under another one, or at the head of a section. */
	@GetMapping(params = "add")
	String add(@PathVariable UUID id, @RequestParam int add, @RequestParam(required = false) Integer after,
			@ModelAttribute DraftFilter filter, AsAt asAt, Actor actor, Model model) {
		MatrixDraft matrix = this.page.show(model, id, asAt, filter, actor);
		if (Boolean.TRUE.equals(model.getAttribute("mayEdit"))) {
			MatrixSection section = section(matrix, add);
			ResponsibilityForm form = ResponsibilityForm
				.blank(section.id(), (after != null) ? draft(matrix, after).responsibility().id() : null)
				.withEmptyRows();
			model.addAttribute("form", form);
			this.page.choices(model, matrix, form);
			NewPlace.at(form, matrix).show(model);
		}
		return DraftPage.VIEW;
	}

	private static MatrixSection section(MatrixDraft matrix, int key) {
		return matrix.sections()
			.stream()
			.map(SectionDraft::section)
			.filter((section) -> section.key() == key)
			.findFirst()
			.orElseThrow(() -> new NotFound("section"));
	}

}
