package org.remit.duties.responsibilities;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.duties.matrices.MatrixSection;
import org.remit.duties.matrices.MatrixSections;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.SettableClock;

/** Puts responsibilities in their order. The matrix is claimed by whoever calls. */
@Component
class Placing {

	private final ResponsibilityRepository responsibilities;

	private final MatrixSections sections;

	private final SettableClock clock;

	Placing(ResponsibilityRepository responsibilities, MatrixSections sections, SettableClock clock) {
		this.responsibilities = responsibilities;
		this.sections = sections;
		this.clock = clock;
	}

	/**
	 * @param responsibility a new one
	 * @param after the one above, null for the first place of the section
	 */
	void putAfter(Responsibility responsibility, MatrixSection section, UUID after) {
		List<Responsibility> beside = new ArrayList<>(this.responsibilities.inSection(section.id()));
		beside.add((after != null) ? index(beside, after) + 1 : 0, responsibility);
		number(beside, section);
	}

	private static int index(List<Responsibility> responsibilities, UUID row) {
		int index = responsibilities.stream().map(Responsibility::id).toList().indexOf(row);
		if (index < 0) {
			throw new NotFound("The row above is no longer there");
		}
		return index;
	}

	private static void number(List<Responsibility> responsibilities, MatrixSection section) {
		for (int at = 0; at < responsibilities.size(); at++) {
			responsibilities.get(at).moveTo(section, at);
		}
	}

	void putLast(Responsibility responsibility, MatrixSection section) {
		List<Responsibility> beside = new ArrayList<>(this.responsibilities.inSection(section.id()));
		beside.remove(responsibility);
		beside.add(responsibility);
		number(beside, section);
	}

	/** One place up or down among those that are not over, or into the next section. */
	void move(Responsibility responsibility, boolean up) {
		List<Responsibility> beside = new ArrayList<>(this.responsibilities.inSection(responsibility.section().id()));
		int step = up ? -1 : 1;
		int to = beside.indexOf(responsibility) + step;
		while (to >= 0 && to < beside.size() && beside.get(to).isOver(this.clock.today())) {
			to += step;
		}
		if (to < 0 || to >= beside.size()) {
			moveToNextSection(responsibility, up);
			return;
		}
		beside.remove(responsibility);
		beside.add(to, responsibility);
		number(beside, responsibility.section());
	}

	private void moveToNextSection(Responsibility responsibility, boolean up) {
		List<MatrixSection> all = this.sections.of(responsibility.matrix().id());
		int to = all.stream().map(MatrixSection::id).toList().indexOf(responsibility.section().id()) + (up ? -1 : 1);
		if (to < 0 || to >= all.size()) {
			return;
		}
		if (up) {
			putLast(responsibility, all.get(to));
		}
		else {
			putAfter(responsibility, all.get(to), null);
		}
	}

}
