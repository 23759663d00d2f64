package org.remit.law.sources;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.text.Slug;
import org.remit.platform.time.Day;
import org.remit.platform.web.Mistake;

/** The front door to the editions of sources. Editions of one source may overlap. */
@Service
@Transactional(readOnly = true)
public class SourceEditions {

	private final SourceRepository sources;

	private final SourceEditionRepository editions;

	private final SupersessionRepository supersessions;

	private final ApplicationEventPublisher events;

	private final AuditTrail trail;

	SourceEditions(SourceRepository sources, SourceEditionRepository editions, SupersessionRepository supersessions,
			ApplicationEventPublisher events, AuditTrail trail) {
		this.sources = sources;
		this.editions = editions;
		this.supersessions = supersessions;
		this.events = events;
		this.trail = trail;
	}

	public Optional<SourceEdition> find(UUID id) {
		return this.editions.findById(id);
	}

	/** The editions of a source, newest first. */
	public List<SourceEdition> of(UUID source) {
		return this.editions.findBySources(List.of(source));
	}

	/**
	 * One change of what hangs on these editions at a time; always in the same order, so
	 * that no two wait for each other.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock(Collection<UUID> ids) {
		this.editions.lockAll(ids);
	}

	/** Adds an edition, or finds the one that the same form made a moment ago. */
	@Transactional
	public SourceEdition add(Actor actor, UUID source, SourceEditionForm form) {
		Source locked = locked(actor, source);
		return find(form.id()).orElseGet(() -> create(actor, locked, form));
	}

	private SourceEdition create(Actor actor, Source source, SourceEditionForm form) {
		check(form, source);
		SourceEdition edition = this.editions.save(new SourceEdition(source, form, address(form, source)));
		this.trail.record(actor, "added an edition", Sources.KIND, source.id(), summary(edition));
		return edition;
	}

	/** A new name brings a new address; the old one goes on leading here. */
	@Transactional
	public SourceEdition change(Actor actor, UUID id, SourceEditionForm form) {
		SourceEdition edition = opened(actor, id, form.version());
		check(form, edition.source());
		String before = summary(edition);
		edition.change(form, form.name().equals(edition.name()) ? edition.slug() : address(form, edition.source()));
		String now = summary(edition);
		this.trail.record(actor, "changed an edition", Sources.KIND, edition.source().id(),
				now.equals(before) ? now : "%s; until now %s".formatted(now, before));
		return edition;
	}

	/** Only while nothing hangs on it. */
	@Transactional
	public SourceEdition strikeOut(Actor actor, UUID id, Mistake mistake) {
		SourceEdition edition = opened(actor, id, mistake.version());
		this.events.publishEvent(new EditionStruckOut(edition));
		if (!this.supersessions.findByEditions(List.of(id)).isEmpty()) {
			throw new RuleBroken(null, "The register says what it replaces or what replaced it. Strike that out first");
		}
		edition.strikeOut(mistake.reason());
		this.trail.record(actor, "struck out an edition entered by mistake", Sources.KIND, edition.source().id(),
				"%s. %s".formatted(summary(edition), mistake.reason()));
		return edition;
	}

	private Source locked(Actor actor, UUID source) {
		Registrars.require(actor);
		return this.sources.lock(source).orElseThrow(() -> new NotFound("No such source"));
	}

	private SourceEdition opened(Actor actor, UUID id, Integer version) {
		SourceEdition edition = find(id).orElseThrow(() -> new NotFound("No such edition"));
		locked(actor, edition.source().id());
		this.editions.lockAll(List.of(id));
		Stale.check(version, edition.version());
		return edition;
	}

	private void check(SourceEditionForm form, Source source) {
		if (form.startsOn() != null && form.endsOn() != null && form.endsOn().isBefore(form.startsOn())) {
			throw new RuleBroken("endsOn",
					"The last day must be on or after the first day, %s".formatted(Day.write(form.startsOn())));
		}
		if (of(source.id()).stream()
			.anyMatch((one) -> !one.id().equals(form.id()) && one.name().equalsIgnoreCase(form.name()))) {
			throw new RuleBroken("name", form.name().isEmpty() ? "Enter a name: another edition of this source has none"
					: "There is already an edition of this source with this name");
		}
	}

	private String address(SourceEditionForm form, Source source) {
		return Slug.unique(form.name().isEmpty() ? "edition" : form.name(),
				(slug) -> this.editions.findByAddress(source.id(), slug)
					.filter((holder) -> !holder.id().equals(form.id()))
					.isPresent());
	}

	/** As the audit trail tells it. */
	private static String summary(SourceEdition edition) {
		String term = edition.term().words();
		return term.isEmpty() ? edition.label() : "%s, %s".formatted(edition.label(), term);
	}

}
