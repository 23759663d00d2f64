package org.remit.duties.schedules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.duties.actions.ActionFilling;
import org.remit.duties.matrices.MatrixSection;
import org.remit.duties.matrices.MatrixSections;
import org.remit.duties.matrices.SectionForm;
import org.remit.duties.responsibilities.Citing;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.duties.responsibilities.ResponsibilityRepository;
import org.remit.platform.actor.Actor;

/**
 * Enters what was understood of a table, with the same work for every row. Whoever calls
 * has claimed the matrix.
 */
@Component
class TableEntry {

	private final MatrixSections sections;

	private final ResponsibilityRepository rows;

	private final Citing citing;

	private final ActionFilling actions;

	TableEntry(MatrixSections sections, ResponsibilityRepository rows, Citing citing, ActionFilling actions) {
		this.sections = sections;
		this.rows = rows;
		this.citing = citing;
		this.actions = actions;
	}

	/** Where the rows of each section of the table go. */
	List<MatrixSection> sections(Actor actor, MatrixSection place, PasteForm form,
			List<UnderstoodTable.Section> pasted) {
		List<MatrixSection> entered = new ArrayList<>();
		MatrixSection last = place;
		for (UnderstoodTable.Section one : pasted) {
			if (!one.heading().isEmpty()) {
				last = (entered.isEmpty() && isUnused(place)) ? head(actor, place, one.heading())
						: add(actor, last, form.idOf("section", entered.size()), one.heading());
			}
			entered.add(last);
		}
		return entered;
	}

	/** The section that every matrix begins with, as long as nothing stands in it. */
	private boolean isUnused(MatrixSection section) {
		return section.heading().isEmpty() && section.introduction().isEmpty() && section.note().isEmpty()
				&& this.rows.inSection(section.id()).isEmpty();
	}

	private MatrixSection head(Actor actor, MatrixSection section, String heading) {
		return this.sections.change(actor, section.id(),
				new SectionForm(section.id(), section.version(), heading, "", ""));
	}

	private MatrixSection add(Actor actor, MatrixSection above, UUID id, String heading) {
		return this.sections.add(actor, above.matrix().id(), above.id(), new SectionForm(id, null, heading, "", ""));
	}

	/**
	 * @param number of the first of these rows within the table, from 0
	 */
	void rows(Actor actor, MatrixSection section, PasteForm form, int number, List<UnderstoodRow> understood,
			LocalDate from) {
		List<Responsibility> above = this.rows.inSection(section.id());
		int position = above.isEmpty() ? 0 : above.get(above.size() - 1).position() + 1;
		for (int at = 0; at < understood.size(); at++) {
			UnderstoodRow one = understood.get(at);
			ResponsibilityForm typed = one.form(form.idOf("row", number + at), section.id());
			Responsibility row = new Responsibility(section, typed.id(), from);
			row.describe(typed, one.holders());
			row.moveTo(section, position + at);
			this.rows.save(row);
			this.citing.begin(row, one.provisions());
			this.actions.begin(actor, row, typed);
		}
	}

}
