package org.remit.duties.schedules;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.duties.matrices.MatrixSection;
import org.remit.duties.matrices.MatrixSections;
import org.remit.duties.matrices.SectionForm;
import org.remit.duties.responsibilities.NewResponsibility;
import org.remit.duties.responsibilities.ResponsibilityRegister;
import org.remit.platform.actor.Actor;

/**
 * Finds a place for everything that was understood of a table. Whoever calls has claimed
 * the matrix.
 */
@Component
class TableEntry {

	private final MatrixSections sections;

	private final ResponsibilityRegister register;

	TableEntry(MatrixSections sections, ResponsibilityRegister register) {
		this.sections = sections;
		this.register = register;
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
				&& !this.register.isEverUsed(section.id());
	}

	private MatrixSection head(Actor actor, MatrixSection section, String heading) {
		return this.sections.change(actor, section.id(),
				new SectionForm(section.id(), section.version(), heading, "", ""));
	}

	private MatrixSection add(Actor actor, MatrixSection above, UUID id, String heading) {
		return this.sections.add(actor, above.matrix().id(), above.id(), new SectionForm(id, null, heading, "", ""));
	}

	/** What the rows of the table say, each in the section where it goes. */
	List<NewResponsibility> responsibilities(List<MatrixSection> entered, PasteForm form,
			List<UnderstoodTable.Section> pasted) {
		List<NewResponsibility> responsibilities = new ArrayList<>();
		for (int at = 0; at < pasted.size(); at++) {
			UUID section = entered.get(at).id();
			pasted.get(at)
				.rows()
				.forEach(
						(row) -> responsibilities.add(row.entered(form.idOf("row", responsibilities.size()), section)));
		}
		return responsibilities;
	}

}
