package org.remit.duties.responsibilities;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.remit.duties.matrices.Matrix;
import org.remit.duties.matrices.MatrixSection;
import org.remit.duties.matrices.MatrixSections;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;

/**
 * Enters many responsibilities at once, with the same work for each. Whoever calls has
 * claimed the matrix.
 */
@Component
class ResponsibilityEntry {

	private final MatrixSections sections;

	private final ResponsibilityRepository responsibilities;

	private final Citing citing;

	private final ApplicationEventPublisher events;

	ResponsibilityEntry(MatrixSections sections, ResponsibilityRepository responsibilities, Citing citing,
			ApplicationEventPublisher events) {
		this.sections = sections;
		this.responsibilities = responsibilities;
		this.citing = citing;
		this.events = events;
	}

	/** In their order, each below what its section holds already. */
	void enter(Actor actor, Matrix matrix, List<NewResponsibility> entered, LocalDate from) {
		Map<UUID, MatrixSection> sections = this.sections.of(matrix.id())
			.stream()
			.collect(Collectors.toMap(MatrixSection::id, Function.identity()));
		Map<UUID, Integer> last = new HashMap<>();
		for (NewResponsibility one : entered) {
			MatrixSection section = sections.get(one.form().section());
			if (section == null) {
				throw new RuleBroken("section", "Choose a section of this matrix");
			}
			int position = last.computeIfAbsent(section.id(), this.responsibilities::lastPosition) + 1;
			last.put(section.id(), position);
			enter(actor, section, position, one, from);
		}
	}

	private void enter(Actor actor, MatrixSection section, int position, NewResponsibility one, LocalDate from) {
		Responsibility responsibility = new Responsibility(section, one.form().id(), from);
		responsibility.describe(one.form(), one.holders());
		responsibility.moveTo(section, position);
		this.responsibilities.save(responsibility);
		this.citing.begin(responsibility, one.provisions());
		this.events.publishEvent(new ResponsibilityAdded(actor, responsibility, one.form()));
	}

}
