package org.remit.duties.responsibilities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.matrices.Matrix;
import org.remit.duties.matrices.MatrixEditors;
import org.remit.duties.matrices.MatrixSection;
import org.remit.duties.matrices.MatrixSections;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.OneTimeIds;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.Documents;

/**
 * The front door to responsibilities. One is reworded in place; a responsibility that
 * changed is replaced, so that the one before stays readable as at its time.
 */
@Service
@Transactional(readOnly = true)
public class Responsibilities {

	private final ResponsibilityRepository responsibilities;

	private final MatrixSections sections;

	private final ResponsibilityFilling filling;

	private final Placing placing;

	private final ResponsibilityEntry entering;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail audit;

	private final SettableClock clock;

	Responsibilities(ResponsibilityRepository responsibilities, MatrixSections sections, ResponsibilityFilling filling,
			Placing placing, ResponsibilityEntry entering, OneTimeIds oneTimeIds, AuditTrail audit,
			SettableClock clock) {
		this.responsibilities = responsibilities;
		this.sections = sections;
		this.filling = filling;
		this.placing = placing;
		this.entering = entering;
		this.oneTimeIds = oneTimeIds;
		this.audit = audit;
		this.clock = clock;
	}

	public Optional<Responsibility> find(UUID id) {
		return this.responsibilities.findById(id);
	}

	/** The responsibilities of a matrix that are over, latest first. */
	public List<Responsibility> ended(UUID matrix) {
		return this.responsibilities.ended(matrix, this.clock.today());
	}

	/** Adds a responsibility, or finds the one that the same form made a moment ago. */
	@Transactional
	public Responsibility add(Actor actor, ResponsibilityForm form) {
		return add(actor, form, this.clock.today());
	}

	/** The same for a responsibility that began, or begins, on another day. */
	@Transactional
	public Responsibility add(Actor actor, ResponsibilityForm form, LocalDate from) {
		MatrixSection section = section(form.section());
		MatrixEditors.require(actor, section.matrix());
		this.oneTimeIds.claim(section.matrix().id());
		Optional<Responsibility> made = find(form.id());
		if (made.isPresent()) {
			return this.filling.same(made.get(), form);
		}
		Responsibility responsibility = create(actor, section, form.after(), form, from);
		record(actor, "added a responsibility", responsibility);
		return responsibility;
	}

	private MatrixSection section(UUID id) {
		return this.sections.find(id).orElseThrow(() -> new RuleBroken("section", "Choose a section of this matrix"));
	}

	private Responsibility create(Actor actor, MatrixSection section, UUID after, ResponsibilityForm form,
			LocalDate from) {
		Responsibility responsibility = new Responsibility(section, form.id(), from);
		this.placing.putAfter(responsibility, section, after);
		this.filling.describe(responsibility, form);
		this.responsibilities.save(responsibility);
		this.filling.begin(actor, responsibility, form);
		return responsibility;
	}

	/** Rewords a responsibility and what is done about it. */
	@Transactional
	public Responsibility change(Actor actor, UUID id, ResponsibilityForm form) {
		Responsibility responsibility = opened(actor, id);
		Stale.check(form.version(), responsibility.version());
		MatrixSection section = section(form.section());
		if (!section.matrix().id().equals(responsibility.matrix().id())) {
			throw new RuleBroken("section", "Choose a section of this matrix");
		}
		this.responsibilities.toChange(id);
		this.filling.describe(responsibility, form);
		this.filling.fill(actor, responsibility, form);
		if (!section.id().equals(responsibility.section().id())) {
			this.placing.putLast(responsibility, section);
		}
		record(actor, "changed a responsibility", responsibility);
		return responsibility;
	}

	/** The same as typed on a page: whoever was slower than somebody else is told. */
	@Transactional
	public Responsibility replace(Actor actor, UUID id, ReplacementForm form) {
		Responsibility responsibility = claimed(actor, id);
		if (find(form.id()).isEmpty()) {
			Stale.check(form.version(), responsibility.version());
		}
		return replace(actor, id, form.row(responsibility.section().id()), form.from(), form.reason());
	}

	/**
	 * What is answered for changed on a day: it ends the day before, and what the form
	 * says takes its place. Sent twice, it finds what it made.
	 */
	@Transactional
	public Responsibility replace(Actor actor, UUID id, ResponsibilityForm form, LocalDate from, String reason) {
		Responsibility responsibility = claimed(actor, id);
		Optional<Responsibility> made = find(form.id());
		if (made.isPresent()) {
			return this.filling.same(made.get(), form);
		}
		Ending.checkReplacement(responsibility, from, this.clock.today());
		Responsibility next = create(actor, responsibility.section(), responsibility.id(), form, from);
		this.filling.carryOver(actor, responsibility, next);
		responsibility.end(from.minusDays(1), reason, next);
		record(actor, "replaced a responsibility", responsibility);
		return next;
	}

	/** The same as typed on a page. */
	@Transactional
	public void end(Actor actor, UUID id, EndForm form) {
		Stale.check(form.version(), opened(actor, id).version());
		end(actor, id, form.lastDay(), form.reason());
	}

	/** The responsibility is no more from the day after. */
	@Transactional
	public void end(Actor actor, UUID id, LocalDate lastDay, String reason) {
		Responsibility responsibility = opened(actor, id);
		Ending.check(responsibility, lastDay, this.clock.today());
		responsibility.end(lastDay, reason, null);
		record(actor, "ended a responsibility", responsibility);
	}

	/** One place up or down, from section to section at their ends. */
	@Transactional
	public void move(Actor actor, UUID id, boolean up) {
		Responsibility responsibility = opened(actor, id);
		this.placing.move(responsibility, up);
		record(actor, "moved a responsibility", responsibility);
	}

	/** A whole table at once, each below what its section holds already. */
	@Transactional
	public void enter(Actor actor, Matrix matrix, List<NewResponsibility> table) {
		MatrixEditors.require(actor, matrix);
		this.oneTimeIds.claim(matrix.id());
		this.entering.enter(actor, matrix, table, this.clock.today());
		this.audit.record(actor, "entered a table of responsibilities", Documents.AUDITED, matrix.id(),
				"%s: %d rows".formatted(matrix.title(), table.size()));
	}

	/**
	 * A change of an action alone is a change of its responsibility too, so that whoever
	 * types the whole of it is told.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Responsibility toChange(Actor actor, Responsibility responsibility) {
		MatrixEditors.require(actor, responsibility.matrix());
		return this.responsibilities.toChange(responsibility.id());
	}

	private Responsibility opened(Actor actor, UUID id) {
		Responsibility responsibility = claimed(actor, id);
		Ending.requireRunning(responsibility, this.clock.today());
		return responsibility;
	}

	private Responsibility claimed(Actor actor, UUID id) {
		Responsibility responsibility = find(id).orElseThrow(() -> new NotFound("responsibility"));
		MatrixEditors.require(actor, responsibility.matrix());
		this.oneTimeIds.claim(responsibility.matrix().id());
		return responsibility;
	}

	private void record(Actor actor, String action, Responsibility responsibility) {
		this.audit.record(actor, action, Documents.AUDITED, responsibility.matrix().id(),
				ResponsibilityFilling.summary(responsibility));
	}

}
