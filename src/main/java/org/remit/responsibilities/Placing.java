package org.remit.responsibilities;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.platform.NotFound;
import org.remit.platform.SettableClock;

/** Puts rows in their order. The matrix is claimed by whoever calls. */
@Component
class Placing {

	private final ResponsibilityRepository rows;

	private final SectionRepository sections;

	private final SettableClock clock;

	Placing(ResponsibilityRepository rows, SectionRepository sections, SettableClock clock) {
		this.rows = rows;
		this.sections = sections;
		this.clock = clock;
	}

	/**
	 * @param after the row above, null for the first place of the section
	 */
	void putAfter(Responsibility row, MatrixSection section, UUID after) {
		int position = (after != null) ? position(section, after) + 1 : 0;
		this.rows.makeRoom(section.id(), position);
		row.moveTo(section, position);
	}

	private int position(MatrixSection section, UUID row) {
		return this.rows.inSection(section.id(), this.clock.today())
			.stream()
			.filter((one) -> one.id().equals(row))
			.findFirst()
			.map(Responsibility::position)
			.orElseThrow(() -> new NotFound("The row above is no longer there"));
	}

	void putLast(Responsibility row, MatrixSection section) {
		row.moveTo(section, this.rows.lastPosition(section.id()) + 1);
	}

	void move(Responsibility row, boolean up) {
		List<Responsibility> beside = this.rows.inSection(row.section().id(), this.clock.today());
		int at = beside.stream().map(Responsibility::id).toList().indexOf(row.id());
		int to = up ? at - 1 : at + 1;
		if (to >= 0 && to < beside.size()) {
			swap(row, beside.get(to));
			return;
		}
		moveToNextSection(row, up);
	}

	private void swap(Responsibility row, Responsibility other) {
		this.rows.place(row.id(), row.section(), other.position());
		this.rows.place(other.id(), row.section(), row.position());
	}

	private void moveToNextSection(Responsibility row, boolean up) {
		List<MatrixSection> all = this.sections.of(List.of(row.matrix().id()));
		int at = all.stream().map(MatrixSection::id).toList().indexOf(row.section().id());
		int to = up ? at - 1 : at + 1;
		if (to < 0 || to >= all.size()) {
			return;
		}
		UUID section = all.get(to).id();
		int position = up ? this.rows.lastPosition(section) + 1 : 0;
		this.rows.makeRoom(section, position);
		this.rows.place(row.id(), all.get(to), position);
	}

}
