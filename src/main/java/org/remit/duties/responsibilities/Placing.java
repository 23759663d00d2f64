package org.remit.duties.responsibilities;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.duties.matrices.MatrixSection;
import org.remit.duties.matrices.MatrixSections;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.SettableClock;

/** Puts rows in their order. The matrix is claimed by whoever calls. */
@Component
class Placing {

	private final ResponsibilityRepository rows;

	private final MatrixSections sections;

	private final SettableClock clock;

	Placing(ResponsibilityRepository rows, MatrixSections sections, SettableClock clock) {
		this.rows = rows;
		this.sections = sections;
		this.clock = clock;
	}

	/**
	 * @param row a new one
	 * @param after the row above, null for the first place of the section
	 */
	void putAfter(Responsibility row, MatrixSection section, UUID after) {
		List<Responsibility> beside = new ArrayList<>(this.rows.inSection(section.id()));
		beside.add((after != null) ? index(beside, after) + 1 : 0, row);
		number(beside, section);
	}

	private static int index(List<Responsibility> rows, UUID row) {
		int index = rows.stream().map(Responsibility::id).toList().indexOf(row);
		if (index < 0) {
			throw new NotFound("The row above is no longer there");
		}
		return index;
	}

	private static void number(List<Responsibility> rows, MatrixSection section) {
		for (int at = 0; at < rows.size(); at++) {
			rows.get(at).moveTo(section, at);
		}
	}

	void putLast(Responsibility row, MatrixSection section) {
		List<Responsibility> beside = new ArrayList<>(this.rows.inSection(section.id()));
		beside.remove(row);
		beside.add(row);
		number(beside, section);
	}

	/** One place up or down among those that are not over, or into the next section. */
	void move(Responsibility row, boolean up) {
		List<Responsibility> beside = new ArrayList<>(this.rows.inSection(row.section().id()));
		int step = up ? -1 : 1;
		int to = beside.indexOf(row) + step;
		while (to >= 0 && to < beside.size() && beside.get(to).isOver(this.clock.today())) {
			to += step;
		}
		if (to < 0 || to >= beside.size()) {
			moveToNextSection(row, up);
			return;
		}
		beside.remove(row);
		beside.add(to, row);
		number(beside, row.section());
	}

	private void moveToNextSection(Responsibility row, boolean up) {
		List<MatrixSection> all = this.sections.of(row.matrix().id());
		int to = all.stream().map(MatrixSection::id).toList().indexOf(row.section().id()) + (up ? -1 : 1);
		if (to < 0 || to >= all.size()) {
			return;
		}
		if (up) {
			putLast(row, all.get(to));
		}
		else {
			putAfter(row, all.get(to), null);
		}
	}

}
