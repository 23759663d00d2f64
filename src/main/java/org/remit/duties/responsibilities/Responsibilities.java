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
 * The front door to responsibilities. One is reworded in place; a duty that changed is
 * replaced, so that the one before stays readable as at its time.
 */
@Service
@Transactional(readOnly = true)
public class Responsibilities {

	private final ResponsibilityRepository rows;

	private final MatrixSections sections;

	private final ResponsibilityFilling filling;

	private final Placing placing;

	private final Entering entering;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail audit;

	private final SettableClock clock;

	Responsibilities(ResponsibilityRepository rows, MatrixSections sections, ResponsibilityFilling filling,
			Placing placing, Entering entering, OneTimeIds oneTimeIds, AuditTrail audit, SettableClock clock) {
		this.rows = rows;
		this.sections = sections;
		this.filling = filling;
		this.placing = placing;
		this.entering = entering;
		this.oneTimeIds = oneTimeIds;
		this.audit = audit;
		this.clock = clock;
	}

	public Optional<Responsibility> find(UUID id) {
		return this.rows.findById(id);
	}

	/** The rows of a matrix that are over, latest first. */
	public List<Responsibility> ended(UUID matrix) {
		return this.rows.ended(matrix, this.clock.today());
	}

	/** Adds a row, or finds the one that the same form made a moment ago. */
	@Transactional
	public Responsibility add(Actor actor, ResponsibilityForm form) {
		return add(actor, form, this.clock.today());
	}

	/** The same for a duty that began, or begins, on another day. */
	@Transactional
	public Responsibility add(Actor actor, ResponsibilityForm form, LocalDate from) {
		MatrixSection section = section(form.section());
		MatrixEditors.require(actor, section.matrix());
		this.oneTimeIds.claim(section.matrix().id());
		Optional<Responsibility> made = find(form.id());
		if (made.isPresent()) {
			return this.filling.same(made.get(), form);
		}
		Responsibility row = create(actor, section, form.after(), form, from);
		record(actor, "added a responsibility", row);
		return row;
	}

	private MatrixSection section(UUID id) {
		return this.sections.find(id).orElseThrow(() -> new RuleBroken("section", "Choose a section of this matrix"));
	}

	private Responsibility create(Actor actor, MatrixSection section, UUID after, ResponsibilityForm form,
			LocalDate from) {
		Responsibility row = new Responsibility(section, form.id(), from);
		this.placing.putAfter(row, section, after);
		this.filling.describe(row, form);
		this.rows.save(row);
		this.filling.begin(actor, row, form);
		return row;
	}

	/** Rewords a row and what is done about it. */
	@Transactional
	public Responsibility change(Actor actor, UUID id, ResponsibilityForm form) {
		Responsibility row = opened(actor, id);
		Stale.check(form.version(), row.version());
		MatrixSection section = section(form.section());
		if (!section.matrix().id().equals(row.matrix().id())) {
			throw new RuleBroken("section", "Choose a section of this matrix");
		}
		this.rows.toChange(id);
		this.filling.describe(row, form);
		this.filling.fill(actor, row, form);
		if (!section.id().equals(row.section().id())) {
			this.placing.putLast(row, section);
		}
		record(actor, "changed a responsibility", row);
		return row;
	}

	/** The same as typed on a page: whoever was slower than somebody else is told. */
	@Transactional
	public Responsibility replace(Actor actor, UUID id, ReplacementForm form) {
		Responsibility row = claimed(actor, id);
		if (find(form.id()).isEmpty()) {
			Stale.check(form.version(), row.version());
		}
		return replace(actor, id, form.row(row.section().id()), form.from(), form.reason());
	}

	/**
	 * The duty changed on a day: the row ends the day before, and what the form says
	 * takes its place. Sent twice, it finds what it made.
	 */
	@Transactional
	public Responsibility replace(Actor actor, UUID id, ResponsibilityForm form, LocalDate from, String reason) {
		Responsibility row = claimed(actor, id);
		Optional<Responsibility> made = find(form.id());
		if (made.isPresent()) {
			return this.filling.same(made.get(), form);
		}
		Ending.checkReplacement(row, from, this.clock.today());
		Responsibility next = create(actor, row.section(), row.id(), form, from);
		this.filling.carryOver(actor, row, next);
		row.end(from.minusDays(1), reason, next);
		record(actor, "replaced a responsibility", row);
		return next;
	}

	/** The same as typed on a page. */
	@Transactional
	public void end(Actor actor, UUID id, EndForm form) {
		Stale.check(form.version(), opened(actor, id).version());
		end(actor, id, form.lastDay(), form.reason());
	}

	/** The duty is no more from the day after. */
	@Transactional
	public void end(Actor actor, UUID id, LocalDate lastDay, String reason) {
		Responsibility row = opened(actor, id);
		Ending.check(row, lastDay, this.clock.today());
		row.end(lastDay, reason, null);
		record(actor, "ended a responsibility", row);
	}

	/** One place up or down, from section to section at their ends. */
	@Transactional
	public void move(Actor actor, UUID id, boolean up) {
		Responsibility row = opened(actor, id);
		this.placing.move(row, up);
		record(actor, "moved a responsibility", row);
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
	public Responsibility toChange(Actor actor, Responsibility row) {
		MatrixEditors.require(actor, row.matrix());
		return this.rows.toChange(row.id());
	}

	private Responsibility opened(Actor actor, UUID id) {
		Responsibility row = claimed(actor, id);
		Ending.requireRunning(row, this.clock.today());
		return row;
	}

	private Responsibility claimed(Actor actor, UUID id) {
		Responsibility row = find(id).orElseThrow(() -> new NotFound("responsibility"));
		MatrixEditors.require(actor, row.matrix());
		this.oneTimeIds.claim(row.matrix().id());
		return row;
	}

	private void record(Actor actor, String action, Responsibility row) {
		this.audit.record(actor, action, Documents.AUDITED, row.matrix().id(), ResponsibilityFilling.summary(row));
	}

}
