package org.remit.duties.revisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.responsibilities.CoveredSources;
import org.remit.duties.responsibilities.PlannedEnd;
import org.remit.duties.responsibilities.Responsibilities;
import org.remit.duties.responsibilities.ResponsibilitySuccessions;
import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Mistake;
import org.remit.publishing.documents.Documents;

/**
 * The front door to taking steps back: as long as what a step made is as it left it.
 * Editions that were published meanwhile stay as they are.
 */
@Service
@Transactional(readOnly = true)
public class Retractions {

	private final Revisions revisions;

	private final StepRepository steps;

	private final Responsibilities responsibilities;

	private final ResponsibilitySuccessions successions;

	private final CoveredSources covered;

	private final AuditTrail trail;

	private final SettableClock clock;

	Retractions(Revisions revisions, StepRepository steps, Responsibilities responsibilities,
			ResponsibilitySuccessions successions, CoveredSources covered, AuditTrail trail, SettableClock clock) {
		this.revisions = revisions;
		this.steps = steps;
		this.responsibilities = responsibilities;
		this.successions = successions;
		this.covered = covered;
		this.trail = trail;
		this.clock = clock;
	}

	/** A step that the actor may take back. */
	public RevisionStep get(Actor actor, UUID revision, UUID id) {
		RevisionStep step = this.steps.findById(id)
			.filter((one) -> one.revision().id().equals(revision))
			.orElseThrow(() -> new NotFound("step"));
		if (step.matrix() == null) {
			Registrars.require(actor);
			return step;
		}
		Documents.requireEditor(actor, step.matrix().document().area());
		return step;
	}

	/** Why a step can't be taken back, in words; null where it can. */
	public String obstacle(RevisionStep step) {
		if (step.ledBy() != null) {
			return "This row went into another one. Take back the step of that row, and this one is open again too.";
		}
		boolean touched = step.made()
			.stream()
			.anyMatch((made) -> !this.responsibilities.find(made.responsibilityId())
				.filter(made::isUntouched)
				.isPresent());
		return touched ? "What took its place was changed since, so that this step stays. Change that row instead."
				: null;
	}

	@Transactional
	public RevisionStep takeBack(Actor actor, UUID revisionId, UUID id, Mistake mistake) {
		Revision revision = this.revisions.claim(revisionId);
		RevisionStep step = get(actor, revisionId, id);
		if (step.isTakenBack()) {
			throw new Stale("%s has taken this step back meanwhile.".formatted(step.takenBack().byName()));
		}
		Stale.check(mistake.version(), step.version());
		String obstacle = obstacle(step);
		if (obstacle != null) {
			throw new RuleBroken(null, obstacle);
		}
		List<RevisionStep> all = Stream.concat(Stream.of(step), this.steps.ledBy(id).stream()).toList();
		undo(actor, step, all, mistake.reason());
		all.forEach((one) -> one.takeBack(actor, this.clock.instant(), mistake.reason()));
		revision.goOn();
		this.trail.record(actor, "took back a step", Revisions.KIND, revisionId,
				"%s. %s".formatted(step.summary(), mistake.reason()));
		return step;
	}

	private void undo(Actor actor, RevisionStep step, List<RevisionStep> all, String reason) {
		if (step.outcome() == Outcome.LEFT || step.outcome() == Outcome.NOT_OURS) {
			return;
		}
		Map<UUID, Optional<PlannedEnd>> ended = new LinkedHashMap<>();
		all.stream()
			.filter((one) -> one.responsibility() != null)
			.forEach((one) -> ended.put(one.responsibility().id(), one.plannedEnd()));
		this.successions.takeBack(actor, ended, step.made().stream().map(MadeResponsibility::responsibilityId).toList(),
				reason);
		this.covered.cover(actor, step.matrix().id(), step.revision().earlier());
	}

}
