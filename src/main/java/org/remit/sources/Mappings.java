package org.remit.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.audit.AuditTrail;
import org.remit.people.Registrars;
import org.remit.platform.Actor;
import org.remit.platform.NotFound;
import org.remit.platform.RuleBroken;
import org.remit.platform.SettableClock;
import org.remit.platform.Stale;

/**
 * The front door to what became of provisions in a later edition. Everything in it was
 * confirmed by a person.
 */
@Service
@Transactional(readOnly = true)
public class Mappings {

	private final ProvisionMappingRepository mappings;

	private final SourceEditionRepository editions;

	private final Provisions provisions;

	private final SettableClock clock;

	private final AuditTrail trail;

	Mappings(ProvisionMappingRepository mappings, SourceEditionRepository editions, Provisions provisions,
			SettableClock clock, AuditTrail trail) {
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

	/** What a provision became, and what it came from, in whichever edition. */
	public List<ProvisionMapping> of(UUID provision) {
		return this.mappings.findByProvision(provision);
	}

	/** What may have become of the provisions about which nothing was confirmed yet. */
	public List<Suggestion> suggestions(UUID from, UUID to) {
		return Suggestions.of(this.provisions.of(from), this.provisions.of(to), between(from, to));
	}

	/**
	 * Confirms what became of one provision between two editions. What was confirmed
	 * already, however often the form is sent, stays as it is.
	 */
	@Transactional
	public List<ProvisionMapping> confirm(Actor actor, UUID from, UUID to, MappingForm form) {
		Registrars.require(actor);
		List<SourceEdition> pair = locked(from, to);
		List<ProvisionMapping> existing = between(from, to);
		MappingRules.check(form);
		List<ProvisionMapping> confirmed = new ArrayList<>();
		for (Joined joined : joined(form, from, to)) {
			Optional<ProvisionMapping> same = existing.stream().filter(joined::is).findFirst();
			confirmed.add(same.orElseGet(() -> create(actor, pair, joined, form, existing)));
		}
		return confirmed;
	}

	private ProvisionMapping create(Actor actor, List<SourceEdition> pair, Joined joined, MappingForm form,
			List<ProvisionMapping> existing) {
		MappingRules.check(joined, existing);
		ProvisionMapping mapping = new ProvisionMapping(UUID.randomUUID(), pair.get(0), pair.get(1));
		mapping.join(joined.from(), joined.to(), joined.relation(), form.note());
		mapping.confirm(actor, this.clock.instant());
		this.trail.record(actor, "confirmed what became of a provision", Sources.KIND, pair.get(1).source().id(),
				mapping.summary());
		return this.mappings.saveAndFlush(mapping);
	}

	@Transactional
	public ProvisionMapping takeBack(Actor actor, UUID id, Integer version) {
		Registrars.require(actor);
		ProvisionMapping mapping = find(id).orElseThrow(() -> new NotFound("No such mapping"));
		Stale.check(version, mapping.version());
		mapping.takeBack(this.clock.instant());
		this.trail.record(actor, "took back what became of a provision", Sources.KIND,
				mapping.toEdition().source().id(), mapping.summary());
		return mapping;
	}

	/** Always in the same order, so that no two wait for each other. */
	private List<SourceEdition> locked(UUID from, UUID to) {
		this.editions.lockAll(List.of(from, to));
		return Stream.of(from, to)
			.map((id) -> this.editions.findById(id).orElseThrow(() -> new NotFound("No such edition")))
			.toList();
	}

	private List<Joined> joined(MappingForm form, UUID from, UUID to) {
		Provision earlier = (form.from() != null) ? inEdition(List.of(form.from()), from, "from").get(0) : null;
		if (form.to().isEmpty()) {
			return List.of(new Joined(earlier, null, form.relation()));
		}
		return inEdition(form.to(), to, "to").stream()
			.map((later) -> new Joined(earlier, later, form.relation()))
			.toList();
	}

	private List<Provision> inEdition(Collection<UUID> ids, UUID edition, String field) {
		Map<UUID, Provision> found = this.provisions.byId(ids);
		return ids.stream()
			.distinct()
			.map((id) -> Optional.ofNullable(found.get(id))
				.filter((one) -> !one.isMistake() && one.edition().id().equals(edition))
				.orElseThrow(() -> new RuleBroken(field, "Choose from the provisions of the two editions")))
			.toList();
	}

	/** Two provisions of two editions, or one without a counterpart. */
	record Joined(Provision from, Provision to, MappingKind relation) {

		boolean is(ProvisionMapping mapping) {
			return mapping.relation() == this.relation && mapping.isFrom(this.from) && mapping.isTo(this.to);
		}

	}

}
