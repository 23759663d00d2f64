package org.remit.duties.revisions;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.responsibilities.CoveredSources;
import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.SettableClock;

/**
 * The front door to calling a revision finished where that did not come with the last
 * step. What was carried over ahead of its day gives up the earlier edition only now.
 */
@Service
class Finishing {

	private final Revisions revisions;

	private final Surveys surveys;

	private final Consequences consequences;

	private final CoveredSources covered;

	private final AuditTrail trail;

	private final SettableClock clock;

	Finishing(Revisions revisions, Surveys surveys, Consequences consequences, CoveredSources covered, AuditTrail trail,
			SettableClock clock) {
		this.revisions = revisions;
		this.surveys = surveys;
		this.consequences = consequences;
		this.covered = covered;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional
	public void finish(Actor actor, UUID id, Integer version) {
		Registrars.require(actor);
		Revision revision = this.revisions.claim(id);
		Stale.check(version, revision.version());
		Survey survey = this.surveys.of(revision);
		if (!survey.isComplete()) {
			throw new RuleBroken(null, "There is still something to map or to decide");
		}
		List<UUID> toGiveUp = this.consequences.toGiveUp(survey);
		if (revision.isFinished() && toGiveUp.isEmpty()) {
			return;
		}
		toGiveUp.forEach((matrix) -> this.covered.moveOn(actor, matrix, revision.earlier(), revision.later()));
		revision.finish(this.clock.instant());
		this.trail.record(actor, "finished a revision", Revisions.KIND, id, revision.summary());
	}

}
