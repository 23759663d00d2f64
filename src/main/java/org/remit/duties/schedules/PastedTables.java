package org.remit.duties.schedules;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.matrices.Matrices;
import org.remit.duties.matrices.Matrix;
import org.remit.duties.matrices.MatrixSection;
import org.remit.duties.matrices.MatrixSections;
import org.remit.duties.responsibilities.Responsibilities;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.OneTimeIds;

/**
 * The front door to whole tables of responsibilities, pasted from Word, a spreadsheet or
 * a text file: shown as understood first, then entered all at once or not at all.
 */
@Service
@Transactional(readOnly = true)
public class PastedTables {

	private final Matrices matrices;

	private final MatrixSections sections;

	private final Responsibilities responsibilities;

	private final TableReading reading;

	private final TableEntry entry;

	private final OneTimeIds oneTimeIds;

	PastedTables(Matrices matrices, MatrixSections sections, Responsibilities responsibilities, TableReading reading,
			TableEntry entry, OneTimeIds oneTimeIds) {
		this.matrices = matrices;
		this.sections = sections;
		this.responsibilities = responsibilities;
		this.reading = reading;
		this.entry = entry;
		this.oneTimeIds = oneTimeIds;
	}

	/** How a table is understood; nothing is saved. */
	UnderstoodTable understand(Actor actor, UUID matrix, PasteForm form) {
		return this.reading.read(this.matrices.toEdit(actor, matrix), form);
	}

	/**
	 * Enters the rows in their order, below those of the section that the form names, and
	 * their own sections behind it.
	 * @return how many rows the table has
	 */
	@Transactional
	public int enter(Actor actor, UUID matrixId, PasteForm form) {
		Matrix matrix = this.matrices.toEdit(actor, matrixId);
		this.oneTimeIds.claim(matrixId);
		UnderstoodTable table = this.reading.read(matrix, form);
		check(table);
		int size = table.rows().size();
		if (!isEntered(form, table)) {
			enter(actor, matrix, form, table);
		}
		return size;
	}

	private static void check(UnderstoodTable table) {
		table.problems().stream().findFirst().ifPresent((problem) -> {
			throw new RuleBroken("table", problem);
		});
	}

	/**
	 * Sent again, the same form finds its rows; with another table it is another form.
	 */
	private boolean isEntered(PasteForm form, UnderstoodTable table) {
		int last = table.rows().size() - 1;
		Optional<Responsibility> first = this.responsibilities.find(form.idOf("row", 0));
		boolean same = first.filter((row) -> row.text().equals(table.rows().get(0).row().text())).isPresent()
				&& this.responsibilities.find(form.idOf("row", last)).isPresent()
				&& this.responsibilities.find(form.idOf("row", last + 1)).isEmpty();
		if (first.isPresent() && !same) {
			throw new RuleBroken("table",
					"This form has already entered a table. Open the page again to paste another one");
		}
		return first.isPresent();
	}

	private MatrixSection section(Matrix matrix, UUID id) {
		return this.sections.of(matrix.id())
			.stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new RuleBroken("section", "Choose a section of this matrix"));
	}

	/** All sections first: everything is then entered at once. */
	private void enter(Actor actor, Matrix matrix, PasteForm form, UnderstoodTable table) {
		List<MatrixSection> entered = this.entry.sections(actor, section(matrix, form.section()), form,
				table.sections());
		this.responsibilities.enter(actor, matrix, this.entry.responsibilities(entered, form, table.sections()));
	}

}
