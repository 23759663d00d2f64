package org.remit.people.memberships;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.OneTimeIds;

/** The front door to the registers of wards and of political groups. */
@Service
@Transactional(readOnly = true)
public class Affiliations {

	private final AffiliationRepository affiliations;

	private final OneTimeIds ids;

	private final AuditTrail trail;

	Affiliations(AffiliationRepository affiliations, OneTimeIds ids, AuditTrail trail) {
		this.affiliations = affiliations;
		this.ids = ids;
		this.trail = trail;
	}

	public Optional<Affiliation> find(UUID id) {
		return this.affiliations.findById(id);
	}

	/** All of a kind, by name. */
	public List<Affiliation> all(AffiliationKind kind) {
		return this.affiliations.findByKindOrderByNameAscIdAsc(kind);
	}

	/** Adds one, or finds the one that the same form made a moment ago. */
	@Transactional
	public Affiliation add(Actor actor, AffiliationKind kind, AffiliationForm form) {
		Registrars.require(actor);
		this.ids.claim(form.id());
		return find(form.id()).orElseGet(() -> create(actor, kind, form));
	}

	private Affiliation create(Actor actor, AffiliationKind kind, AffiliationForm form) {
		Affiliation affiliation = this.affiliations.save(new Affiliation(kind, form));
		this.trail.record(actor, "added", subject(kind), affiliation.id(), affiliation.name());
		return affiliation;
	}

	@Transactional
	public Affiliation rename(Actor actor, UUID id, AffiliationForm form) {
		Registrars.require(actor);
		Affiliation affiliation = find(id).orElseThrow(() -> new NotFound("No such ward or group"));
		Stale.check(form.version(), affiliation.version());
		String before = affiliation.name();
		affiliation.rename(form.name());
		this.trail.record(actor, "renamed", subject(affiliation.kind()), id,
				"%s; until now %s".formatted(affiliation.name(), before));
		return affiliation;
	}

	private static String subject(AffiliationKind kind) {
		return kind.label().toLowerCase(Locale.UK);
	}

}
