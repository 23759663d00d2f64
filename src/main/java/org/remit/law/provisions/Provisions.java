package org.remit.law.provisions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
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
import org.remit.platform.web.Mistake;

/**
 * The front door to the provisions of editions. None is ever removed from it: whoever
 * cites one finds it again, struck out or not.
 */
@Service
@Transactional(readOnly = true)
public class Provisions {

	/** Under which the audit trail has the lines of a provision. */
	public static final String KIND = "provision";

	private final ProvisionRepository provisions;

	private final SourceEditions editions;

	private final ProvisionOrder order;

	private final ApplicationEventPublisher events;

	private final AuditTrail trail;

	Provisions(ProvisionRepository provisions, SourceEditions editions, ProvisionOrder order,
			ApplicationEventPublisher events, AuditTrail trail) {
		this.provisions = provisions;
		this.editions = editions;
		this.order = order;
		this.events = events;
		this.trail = trail;
	}

	/** Finds it also where it was struck out. */
	public Optional<Provision> find(UUID id) {
		return this.provisions.findById(id);
	}

	/** Finds them also where they were struck out, each with its edition and source. */
	public Map<UUID, Provision> byId(Collection<UUID> ids) {
		return ids.isEmpty() ? Map.of()
				: this.provisions.findAllById(ids)
					.stream()
					.collect(Collectors.toMap(Provision::id, Function.identity()));
	}

	/** Those that stand at these addresses today. */
	public List<Provision> at(Collection<String> addresses) {
		return addresses.isEmpty() ? List.of() : this.provisions.findByAddresses(addresses);
	}

	/** The provisions of an edition, in its order. */
	public List<Provision> of(UUID edition) {
		return of(List.of(edition));
	}

	/**
	 * The provisions of several editions, those of one edition together, in its order.
	 */
	public List<Provision> of(Collection<UUID> editions) {
		return editions.isEmpty() ? List.of() : this.provisions.findByEditions(editions);
	}

	/** Those with one of these numbers, exactly as written. */
	public List<Provision> numbered(Collection<UUID> editions, Collection<String> numbers) {
		return editions.isEmpty() || numbers.isEmpty() ? List.of() : this.provisions.findByNumbers(editions, numbers);
	}

	/** Adds a provision, or finds the one that the same form made a moment ago. */
	@Transactional
	public Provision add(Actor actor, UUID edition, ProvisionForm form) {
		SourceEdition locked = locked(actor, edition);
		return find(form.id()).orElseGet(() -> create(actor, locked, form));
	}

	private Provision create(Actor actor, SourceEdition edition, ProvisionForm form) {
		check(form, edition.id());
		Provision provision = this.provisions
			.save(new Provision(edition, this.order.nextKey(edition.id()), form, this.order.place(form, edition.id())));
		this.trail.record(actor, "added", KIND, provision.id(), provision.label());
		return provision;
	}

	@Transactional
	public Provision change(Actor actor, UUID id, ProvisionForm form) {
		Provision provision = opened(actor, id, form.version());
		UUID edition = provision.edition().id();
		check(form, edition);
		String before = provision.summary();
		if (!this.order.standsBehind(provision, form.after())) {
			provision.place(this.order.place(form, edition));
		}
		provision.change(form);
		this.trail.record(actor, "changed", KIND, id, "%s; until now %s".formatted(provision.summary(), before));
		return provision;
	}

	/** Not while somebody says what became of it, or what it came from. */
	@Transactional
	public Provision strikeOut(Actor actor, UUID id, Mistake mistake) {
		Provision provision = opened(actor, id, mistake.version());
		this.events.publishEvent(new ProvisionStruckOut(provision));
		provision.strikeOut(mistake.reason());
		this.trail.record(actor, "struck out, entered by mistake", KIND, id,
				"%s. %s".formatted(provision.label(), mistake.reason()));
		return provision;
	}

	private SourceEdition locked(Actor actor, UUID edition) {
		Registrars.require(actor);
		this.editions.lock(List.of(edition));
		return this.editions.find(edition).orElseThrow(() -> new NotFound("No such edition"));
	}

	private Provision opened(Actor actor, UUID id, Integer version) {
		Registrars.require(actor);
		Provision provision = find(id).filter((one) -> !one.isMistake())
			.orElseThrow(() -> new NotFound("No such provision"));
		locked(actor, provision.edition().id());
		Stale.check(version, provision.version());
		return provision;
	}

	private void check(ProvisionForm form, UUID edition) {
		boolean taken = numbered(List.of(edition), List.of(form.number())).stream()
			.anyMatch((one) -> !one.id().equals(form.id()) && one.heading().equals(form.heading()));
		if (taken) {
			throw new RuleBroken("number", form.heading().isEmpty() ? "This edition has this number already"
					: "This edition has this number already under this heading");
		}
	}

}
