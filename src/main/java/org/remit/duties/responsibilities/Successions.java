package org.remit.duties.responsibilities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.matrices.MatrixEditors;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.OneTimeIds;
import org.remit.publishing.documents.Documents;

/**
 * The front door to what took the place of duties, beyond a simple replacement: one that
 * went into another, and a replacement that should not have been.
 */
@Service("dutySuccessions")
@Transactional(readOnly = true)
public class Successions {

	private final ResponsibilityRepository rows;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail audit;

	Successions(ResponsibilityRepository rows, OneTimeIds oneTimeIds, AuditTrail audit) {
		this.rows = rows;
		this.oneTimeIds = oneTimeIds;
		this.audit = audit;
	}

	/** From a day on the duty is part of another one of the same matrix. */
	@Transactional
	public void join(Actor actor, UUID id, UUID into, LocalDate from, String reason) {
		Responsibility row = opened(actor, id);
		Responsibility successor = opened(actor, into);
		if (!row.matrix().id().equals(successor.matrix().id())) {
			throw new RuleBroken(null, "A row can only go into another one of the same matrix");
		}
		if (from.isBefore(row.startsOn())) {
			throw new RuleBroken(null, "This responsibility began later than that");
		}
		row.end(from.minusDays(1), reason, successor);
		record(actor, "merged a responsibility", row);
	}

	/**
	 * What was done in error is undone: the rows that ended go on, until the end they had
	 * before if any, and those that took their place are taken out. The caller makes sure
	 * that nobody built on them.
	 * @param ended each with the end that it had before
	 */
	@Transactional
	public void takeBack(Actor actor, Map<UUID, Optional<PlannedEnd>> ended, Collection<UUID> made, String reason) {
		List<Responsibility> out = made.stream().map((id) -> opened(actor, id)).toList();
		out.forEach((row) -> {
			row.takeOut(reason);
			record(actor, "took out a responsibility", row);
		});
		ended.forEach((id, planned) -> {
			Responsibility row = opened(actor, id);
			row.goOn(planned.orElse(null));
			record(actor, "let a responsibility go on", row);
		});
	}

	private Responsibility opened(Actor actor, UUID id) {
		Responsibility row = this.rows.findById(id).orElseThrow(() -> new NotFound("responsibility"));
		MatrixEditors.require(actor, row.matrix());
		this.oneTimeIds.claim(row.matrix().id());
		return row;
	}

	private void record(Actor actor, String action, Responsibility row) {
		this.audit.record(actor, action, Documents.AUDITED, row.matrix().id(), ResponsibilityFilling.summary(row));
	}

}
