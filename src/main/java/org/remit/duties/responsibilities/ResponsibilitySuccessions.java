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
 * The front door to what took the place of responsibilities, beyond a simple replacement:
 * one that went into another, and a replacement that should not have been.
 */
@Service
@Transactional(readOnly = true)
public class ResponsibilitySuccessions {

	private final ResponsibilityRepository responsibilities;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail audit;

	ResponsibilitySuccessions(ResponsibilityRepository responsibilities, OneTimeIds oneTimeIds, AuditTrail audit) {
		this.responsibilities = responsibilities;
		this.oneTimeIds = oneTimeIds;
		this.audit = audit;
	}

	/** From a day on the responsibility is part of another one of the same matrix. */
	@Transactional
	public void join(Actor actor, UUID id, UUID into, LocalDate from, String reason) {
		Responsibility responsibility = opened(actor, id);
		Responsibility successor = opened(actor, into);
		if (!responsibility.matrix().id().equals(successor.matrix().id())) {
			throw new RuleBroken(null, "A row can only go into another one of the same matrix");
		}
		if (from.isBefore(responsibility.startsOn())) {
			throw new RuleBroken(null, "This responsibility began later than that");
		}
		responsibility.end(from.minusDays(1), reason, successor);
		record(actor, "merged a responsibility", responsibility);
	}

	/**
	 * What was done in error is undone: the responsibilities that ended go on, until the
	 * end they had before if any, and those that took their place are taken out. The
	 * caller makes sure that nobody built on them.
	 * @param ended each with the end that it had before
	 */
	@Transactional
	public void takeBack(Actor actor, Map<UUID, Optional<PlannedEnd>> ended, Collection<UUID> made, String reason) {
		List<Responsibility> out = made.stream().map((id) -> opened(actor, id)).toList();
		out.forEach((responsibility) -> {
			responsibility.takeOut(reason);
			record(actor, "took out a responsibility", responsibility);
		});
		ended.forEach((id, planned) -> {
			Responsibility responsibility = opened(actor, id);
			responsibility.goOn(planned.orElse(null));
			record(actor, "let a responsibility go on", responsibility);
		});
	}

	private Responsibility opened(Actor actor, UUID id) {
		Responsibility responsibility = this.responsibilities.findById(id)
			.orElseThrow(() -> new NotFound("responsibility"));
		MatrixEditors.require(actor, responsibility.matrix());
		this.oneTimeIds.claim(responsibility.matrix().id());
		return responsibility;
	}

	private void record(Actor actor, String action, Responsibility responsibility) {
		this.audit.record(actor, action, Documents.AUDITED, responsibility.matrix().id(),
				ResponsibilityFilling.summary(responsibility));
	}

}
