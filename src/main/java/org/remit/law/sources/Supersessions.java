package org.remit.law.sources;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.Day;
import org.remit.platform.web.Mistake;

/** The front door to which edition took the place of which. */
@Service
@Transactional(readOnly = true)
public class Supersessions {

	private final SupersessionRepository supersessions;

	private final SourceEditionRepository editions;

	private final AuditTrail trail;

	Supersessions(SupersessionRepository supersessions, SourceEditionRepository editions, AuditTrail trail) {
		this.supersessions = supersessions;
		this.editions = editions;
		this.trail = trail;
	}

	public Optional<Supersession> find(UUID id) {
		return this.supersessions.findById(id);
	}

	/** Those in which one of these editions has a part, newest first. */
	public List<Supersession> of(Collection<UUID> editions) {
		return this.supersessions.findByEditions(editions);
	}

	/** Says it once, however often the form is sent. */
	@Transactional
	public void add(Actor actor, UUID id, SupersessionForm form) {
		Registrars.require(actor);
		this.editions.lockAll(List.of(id, form.other()));
		SourceEdition edition = this.editions.findById(id).orElseThrow(() -> new NotFound("No such edition"));
		SourceEdition other = this.editions.findById(form.other())
			.orElseThrow(() -> new RuleBroken("other", "Choose an edition from the list"));
		if (find(form.id()).isEmpty()) {
			refuseTwice(id, form);
			create(actor, form, form.replaces() ? other : edition, form.replaces() ? edition : other);
		}
	}

	private void create(Actor actor, SupersessionForm form, SourceEdition earlier, SourceEdition later) {
		if (form.ends()) {
			end(earlier, form);
		}
		Supersession supersession = this.supersessions.save(new Supersession(earlier, later, form));
		List.of(earlier, later)
			.stream()
			.map((edition) -> edition.source().id())
			.distinct()
			.forEach((source) -> this.trail.record(actor, "added what replaces what", Sources.KIND, source,
					supersession.summary()));
	}

	private static void end(SourceEdition earlier, SupersessionForm form) {
		if (form.happenedOn() == null) {
			throw new RuleBroken("happenedOn", "Enter the day from which the later edition counts");
		}
		if (earlier.term().startsOn() != null && !form.happenedOn().isAfter(earlier.term().startsOn())) {
			throw new RuleBroken("happenedOn", "The earlier edition is in force from %s. Enter a later day"
				.formatted(Day.write(earlier.term().startsOn())));
		}
		earlier.end(form.happenedOn().minusDays(1));
	}

	private void refuseTwice(UUID edition, SupersessionForm form) {
		if (edition.equals(form.other())) {
			throw new RuleBroken("other", "An edition can\u2019t replace itself");
		}
		of(List.of(edition)).stream().filter((one) -> one.joins(form.other())).findFirst().ifPresent((one) -> {
			throw new RuleBroken("other",
					"The register says already that %s. Strike that out first".formatted(one.summary()));
		});
	}

	@Transactional
	public Supersession strikeOut(Actor actor, UUID id, Mistake mistake) {
		Registrars.require(actor);
		Supersession supersession = find(id).orElseThrow(() -> new NotFound("Nothing like that"));
		Stale.check(mistake.version(), supersession.version());
		supersession.strikeOut(mistake.reason());
		this.trail.record(actor, "struck out what replaces what", Sources.KIND, supersession.later().source().id(),
				"%s. %s".formatted(supersession.summary(), mistake.reason()));
		return supersession;
	}

}
