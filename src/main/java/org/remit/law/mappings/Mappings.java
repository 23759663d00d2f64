package org.remit.law.mappings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.law.provisions.Provisions;
import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.SourceEditions;
import org.remit.law.sources.Sources;
import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.SettableClock;

/**
 * The front door to what became of provisions in a later edition. Everything in it was
 * confirmed by a person.
 */
@Service
@Transactional(readOnly = true)
public class Mappings {

	private final ProvisionMappingRepository mappings;

	private final SourceEditions editions;

	private final Provisions provisions;

	private final SettableClock clock;

	private final AuditTrail trail;

	Mappings(ProvisionMappingRepository mappings, SourceEditions editions, Provisions provisions, SettableClock clock,
			AuditTrail trail) {
		this.mappings = mappings;
		this.editions = editions;
		this.provisions = provisions;
		this.clock = clock;
		this.trail = trail;
	}

	public Optional<ProvisionMapping> find(UUID id) {
		return this.mappings.findById(id);
	}

	/**
	 * What was confirmed, in the order of the earlier edition; what is new comes last.
	 */
	public List<ProvisionMapping> between(UUID from, UUID to) {
		return this.mappings.findBetween(from, to);
	}

	/** The same between any of some editions and any of others. */
	public List<ProvisionMapping> between(Collection<UUID> from, Collection<UUID> to) {
		return this.mappings.findBetween(from, to);
	}

	/** What a provision became, and what it came from, in whichever edition. */
	public List<ProvisionMapping> of(UUID provision) {
		return this.mappings.findByProvision(provision);
	}

	/** What may have become of the provisions about which nothing was confirmed yet. */
	public List<Suggestion> suggestions(UUID from, UUID to) {
		return Suggestions.of(this.provisions.of(from), this.provisions.of(to), between(from, to));
	}

	MappingTable table(UUID from, UUID to) {
		return MappingTable.of(this.provisions.of(from), this.provisions.of(to), between(from, to));
	}

	/**
	 * Confirms what became of one provision between two editions. What was confirmed
	 * already, however often the form is sent, stays as it is.
	 */
	@Transactional
	public List<ProvisionMapping> confirm(Actor actor, UUID from, UUID to, MappingForm form) {
		Registrars.require(actor);
		lock(from, to);
		MappingRules.check(form);
		Set<UUID> ids = new LinkedHashSet<>(form.to());
		Optional.ofNullable(form.from()).ifPresent(ids::add);
		List<ProvisionMapping> existing = between(from, to);
		List<ProvisionMapping> confirmed = new ArrayList<>();
		for (Joined joined : Joined.of(form, from, to, this.provisions.byId(ids))) {
			Optional<ProvisionMapping> same = existing.stream().filter(joined::is).findFirst();
			same.ifPresentOrElse(confirmed::add, () -> {
				MappingRules.check(joined, existing);
				confirmed.add(create(actor, from, to, joined, form.note()));
			});
		}
		return confirmed;
	}

	/**
	 * Confirms some of the suggestions as they stand, all or none.
	 * @param keys those of the suggestions that somebody looked at
	 */
	@Transactional
	public int confirm(Actor actor, UUID from, UUID to, Collection<String> keys) {
		Registrars.require(actor);
		lock(from, to);
		Map<String, Suggestion> suggested = suggestions(from, to).stream()
			.collect(Collectors.toMap(Suggestion::key, Function.identity()));
		if (!suggested.keySet().containsAll(keys)) {
			throw new Stale("The provisions, or what was confirmed of them, have changed since. Look at them again.");
		}
		Set<String> once = new LinkedHashSet<>(keys);
		once.stream().map(suggested::get).forEach((one) -> create(actor, from, to, one.joined(), ""));
		return once.size();
	}

	private ProvisionMapping create(Actor actor, UUID from, UUID to, Joined joined, String note) {
		ProvisionMapping mapping = new ProvisionMapping(edition(from), edition(to), joined, note);
		mapping.confirm(actor, this.clock.instant());
		record(actor, "confirmed what became of a provision", mapping);
		return this.mappings.saveAndFlush(mapping);
	}

	@Transactional
	public ProvisionMapping takeBack(Actor actor, UUID id, Integer version) {
		Registrars.require(actor);
		ProvisionMapping mapping = find(id).orElseThrow(() -> new NotFound("No such mapping"));
		Stale.check(version, mapping.version());
		mapping.takeBack(this.clock.instant());
		record(actor, "took back what became of a provision", mapping);
		return mapping;
	}

	private void record(Actor actor, String action, ProvisionMapping mapping) {
		this.trail.record(actor, action, Sources.KIND, mapping.toEdition().source().id(), mapping.summary());
	}

	/** Always in the same order, so that no two wait for each other. */
	private void lock(UUID from, UUID to) {
		this.editions.lock(List.of(from, to));
	}

	private SourceEdition edition(UUID id) {
		return this.editions.find(id).orElseThrow(() -> new NotFound("No such edition"));
	}

}
