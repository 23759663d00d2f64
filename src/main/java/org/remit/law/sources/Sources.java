package org.remit.law.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.text.Slug;
import org.remit.platform.time.Turns;
import org.remit.platform.web.Mistake;

/** The front door to the register of sources. */
@Service
@Transactional(readOnly = true)
public class Sources {

	/** Under which the audit trail has the lines of a source. */
	public static final String KIND = "source";

	private static final Sort BY_TITLE = Sort.by(Sort.Order.asc("title").ignoreCase(), Sort.Order.asc("id"));

	private final SourceRepository sources;

	private final SourceEditionRepository editions;

	private final AuditTrail trail;

	private final Turns turns;

	Sources(SourceRepository sources, SourceEditionRepository editions, AuditTrail trail, Turns turns) {
		this.sources = sources;
		this.editions = editions;
		this.trail = trail;
		this.turns = turns;
	}

	public Optional<Source> find(UUID id) {
		return this.sources.findById(id);
	}

	/** Finds a source also by an address it no longer has. */
	public Optional<Source> at(String address) {
		return this.sources.findByAddress(address).filter((source) -> !source.isMistake());
	}

	public Page<Source> search(SourceFilter filter, Pageable page) {
		return search(filter.wanted(), page);
	}

	/** The public knows of a source once it may know of one of its editions. */
	Page<Source> searchAnnounced(SourceFilter filter, LocalDate today, Pageable page) {
		Specification<Source> announced = (source, query, builder) -> {
			var known = query.subquery(UUID.class);
			var edition = known.from(SourceEdition.class);
			return builder.exists(known.select(edition.get("id"))
				.where(builder.equal(edition.get("source"), source), builder.isNull(edition.get("mistake")),
						builder.lessThanOrEqualTo(edition.get("announcedOn"), today)));
		};
		return search(filter.wanted().and(announced), page);
	}

	private Page<Source> search(Specification<Source> wanted, Pageable page) {
		return this.sources.findAll(wanted, PageRequest.of(page.getPageNumber(), page.getPageSize(), BY_TITLE));
	}

	/** The editions of these sources, the newest of each first. */
	public Shelf shelf(List<Source> sources) {
		return Shelf
			.of(sources.isEmpty() ? List.of() : this.editions.findBySources(sources.stream().map(Source::id).toList()));
	}

	/** Finds an edition of a source also by an address it no longer has. */
	public Optional<SourceEdition> edition(Source source, String address) {
		return this.editions.findByAddress(source.id(), address).filter((edition) -> !edition.isMistake());
	}

	/** All editions, by the title of their source, the oldest first. */
	public List<SourceEdition> editions() {
		return this.editions.findAll();
	}

	/** The editions in force on a day, by the title of their source. */
	public List<SourceEdition> inForce(LocalDate day) {
		return editions().stream().filter((edition) -> edition.isInForce(day)).toList();
	}

	/** Adds a source, or finds the one that the same form made a moment ago. */
	@Transactional
	public Source add(Actor actor, SourceForm form) {
		Registrars.require(actor);
		this.turns.take(KIND);
		return find(form.id()).orElseGet(() -> create(actor, form));
	}

	private Source create(Actor actor, SourceForm form) {
		check(form, form.id());
		Source source = this.sources.save(new Source(form, address(form, form.id())));
		this.trail.record(actor, "added", KIND, source.id(), source.title());
		return source;
	}

	/** A new title brings a new address; the old one goes on leading here. */
	@Transactional
	public Source change(Actor actor, UUID id, SourceForm form) {
		Source source = opened(actor, id, form.version());
		check(form, id);
		String before = source.title();
		source.change(form, form.title().equals(before) ? source.slug() : address(form, id));
		this.trail.record(actor, "changed", KIND, id,
				form.title().equals(before) ? before : "%s; until now %s".formatted(form.title(), before));
		return source;
	}

	/** Only while it has no edition, which others may cite. */
	@Transactional
	public void strikeOut(Actor actor, UUID id, Mistake mistake) {
		Source source = opened(actor, id, mistake.version());
		if (!this.editions.findBySources(List.of(id)).isEmpty()) {
			throw new RuleBroken(null, "It has editions. Strike those out first");
		}
		source.strikeOut(mistake.reason());
		this.trail.record(actor, "struck out, entered by mistake", KIND, id,
				"%s. %s".formatted(source.title(), mistake.reason()));
	}

	private Source opened(Actor actor, UUID id, Integer version) {
		Registrars.require(actor);
		this.turns.take(KIND);
		Source source = this.sources.lock(id).orElseThrow(() -> new NotFound("No such source"));
		Stale.check(version, source.version());
		return source;
	}

	private void check(SourceForm form, UUID id) {
		if (this.sources.findByTitle(form.title()).stream().anyMatch((other) -> !other.id().equals(id))) {
			throw new RuleBroken("title", "There is already a source with this title. Add an edition to that one");
		}
	}

	private String address(SourceForm form, UUID id) {
		return Slug.unique(form.title(),
				(slug) -> this.sources.findByAddress(slug).filter((holder) -> !holder.id().equals(id)).isPresent());
	}

}
