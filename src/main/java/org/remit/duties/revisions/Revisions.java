package org.remit.duties.revisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.SourceEditions;
import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.OneTimeIds;
import org.remit.platform.time.SettableClock;

/**
 * The front door to revisions; what is decided in them are {@link ResponsibilitySteps}
 * and {@link NewSteps}.
 */
@Service
@Transactional(readOnly = true)
public class Revisions {

	static final String KIND = "revision";

	private final RevisionRepository revisions;

	private final StepRepository steps;

	private final SourceEditions editions;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail trail;

	private final SettableClock clock;

	Revisions(RevisionRepository revisions, StepRepository steps, SourceEditions editions, OneTimeIds oneTimeIds,
			AuditTrail trail, SettableClock clock) {
		this.revisions = revisions;
		this.steps = steps;
		this.editions = editions;
		this.oneTimeIds = oneTimeIds;
		this.trail = trail;
		this.clock = clock;
	}

	public Optional<Revision> find(UUID id) {
		return this.revisions.findById(id);
	}

	public Revision get(UUID id) {
		return find(id).orElseThrow(() -> new NotFound("revision"));
	}

	/** All of them, the latest day first. */
	public List<Revision> all() {
		return this.revisions.newestFirst();
	}

	/** Begins a revision, or finds the one that the same form began a moment ago. */
	@Transactional
	public Revision begin(Actor actor, RevisionForm form) {
		Registrars.require(actor);
		this.oneTimeIds.claim(form.id());
		Optional<Revision> made = find(form.id());
		if (made.isPresent()) {
			return same(made.get(), form);
		}
		Revision revision = new Revision(form.id(), actor, this.clock.instant());
		describe(revision, form);
		this.trail.record(actor, "began a revision", KIND, form.id(), revision.summary());
		return this.revisions.saveAndFlush(revision);
	}

	/** Whoever goes back to the empty form and types on must not lose what they add. */
	private static Revision same(Revision made, RevisionForm form) {
		if (!form.says(made)) {
			throw new Stale("This form has already begun a revision. Save again to change that one.");
		}
		return made;
	}

	/** Only while no step was decided: what was carried over began on the day it says. */
	@Transactional
	public Revision change(Actor actor, UUID id, RevisionForm form) {
		Registrars.require(actor);
		Revision revision = claim(id);
		Stale.check(form.version(), revision.version());
		if (!this.steps.of(id).isEmpty()) {
			throw new RuleBroken(null, "Steps were decided already, so that the editions and the day stay as they are");
		}
		String before = revision.summary();
		describe(revision, form);
		this.trail.record(actor, "changed a revision", KIND, id,
				"%s; until now %s".formatted(revision.summary(), before));
		return this.revisions.saveAndFlush(revision);
	}

	/** Those who decide at the same moment do so one after the other. */
	Revision claim(UUID id) {
		this.oneTimeIds.claim(id);
		return get(id);
	}

	private void describe(Revision revision, RevisionForm form) {
		SourceEdition earlier = edition(form.earlier(), "earlier");
		SourceEdition later = edition(form.later(), "later");
		if (earlier.id().equals(later.id())) {
			throw new RuleBroken("later", "Choose another edition than the one that the matrices cite");
		}
		this.revisions.between(earlier.id(), later.id())
			.filter((other) -> !other.id().equals(form.id()))
			.ifPresent((other) -> {
				throw new RuleBroken("later",
						"There is a revision between these editions: %s".formatted(other.title()));
			});
		revision.describe(form.title(), earlier, later, form.startsOn());
	}

	private SourceEdition edition(UUID id, String field) {
		return this.editions.find(id)
			.filter((edition) -> !edition.isMistake())
			.orElseThrow(() -> new RuleBroken(field, "Choose an edition from the list"));
	}

}
