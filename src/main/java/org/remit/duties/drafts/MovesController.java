package org.remit.duties.drafts;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.duties.matrices.MatrixSection;
import org.remit.duties.matrices.MatrixSections;
import org.remit.duties.responsibilities.Responsibilities;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;

/** Moving responsibilities and sections of a matrix one place up or down. */
@Controller
@RequestMapping("/manage/responsibilities/{id}/moves")
class MovesController {

	private final Responsibilities responsibilities;

	private final MatrixSections sections;

	MovesController(Responsibilities responsibilities, MatrixSections sections) {
		this.responsibilities = responsibilities;
		this.sections = sections;
	}

	@PostMapping(params = "up")
	String up(@PathVariable UUID id, @RequestParam UUID up, Actor actor) {
		return move(id, up, true, actor);
	}

	@PostMapping(params = "down")
	String down(@PathVariable UUID id, @RequestParam UUID down, Actor actor) {
		return move(id, down, false, actor);
	}

	private String move(UUID id, UUID row, boolean up, Actor actor) {
		Responsibility moved = this.responsibilities.find(row)
			.filter((one) -> one.matrix().id().equals(id))
			.orElseThrow(() -> new NotFound("row"));
		this.responsibilities.move(actor, row, up);
		return "redirect:/manage/responsibilities/%s/rows#row-%d".formatted(id, moved.key());
	}

	@PostMapping(params = "section-up")
	String sectionUp(@PathVariable UUID id, @RequestParam("section-up") UUID section, Actor actor) {
		return moveSection(id, section, true, actor);
	}

	@PostMapping(params = "section-down")
	String sectionDown(@PathVariable UUID id, @RequestParam("section-down") UUID section, Actor actor) {
		return moveSection(id, section, false, actor);
	}

	private String moveSection(UUID id, UUID section, boolean up, Actor actor) {
		MatrixSection moved = this.sections.find(section)
			.filter((one) -> one.matrix().id().equals(id))
			.orElseThrow(() -> new NotFound("section"));
		this.sections.move(actor, section, up);
		return "redirect:/manage/responsibilities/%s/rows#section-%d".formatted(id, moved.key());
	}

}
