package org.remit.law.mappings;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.SQLRestriction;

import org.remit.law.provisions.Provision;
import org.remit.law.sources.SourceEdition;
import org.remit.platform.actor.Actor;
import org.remit.platform.text.Rewording;

/**
 * What became of a provision in another edition, as a person confirmed it: nothing is
 * carried over on the word of a program. A split provision has several of these, and so
 * has one that several were merged into.
 */
@Entity
@SQLRestriction("taken_back_at is null")
public class ProvisionMapping {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private SourceEdition earlierEdition;

	@ManyToOne(fetch = FetchType.LAZY)
	private SourceEdition laterEdition;

	@ManyToOne(fetch = FetchType.LAZY)
	private Provision earlier;

	@ManyToOne(fetch = FetchType.LAZY)
	private Provision later;

	@Enumerated(EnumType.STRING)
	private MappingKind relation;

	private String note;

	private Instant confirmedAt;

	private UUID confirmedBy;

	private String confirmedByName;

	private Instant takenBackAt;

	@Version
	private Integer version;

	protected ProvisionMapping() {
	}

	ProvisionMapping(SourceEdition earlierEdition, SourceEdition laterEdition, Joined joined, String note) {
		this.id = UUID.randomUUID();
		this.earlierEdition = earlierEdition;
		this.laterEdition = laterEdition;
		this.earlier = joined.from();
		this.later = joined.to();
		this.relation = joined.relation();
		this.note = note;
	}

	void confirm(Actor actor, Instant at) {
		this.confirmedBy = actor.account();
		this.confirmedByName = actor.name();
		this.confirmedAt = at;
	}

	void takeBack(Instant at) {
		this.takenBackAt = at;
	}

	public UUID id() {
		return this.id;
	}

	public SourceEdition fromEdition() {
		return this.earlierEdition;
	}

	public SourceEdition toEdition() {
		return this.laterEdition;
	}

	/** The earlier provision; null for a new one. */
	public Provision from() {
		return this.earlier;
	}

	/** The later provision; null for a dropped one. */
	public Provision to() {
		return this.later;
	}

	public MappingKind relation() {
		return this.relation;
	}

	public String note() {
		return this.note;
	}

	/** When somebody confirmed it. */
	public Instant confirmedAt() {
		return this.confirmedAt;
	}

	/** Who confirmed it. */
	public String confirmedByName() {
		return this.confirmedByName;
	}

	/** The difference in words; empty where there is nothing to compare. */
	public List<Rewording.Piece> pieces() {
		return (this.earlier != null && this.later != null) ? Rewording.between(this.earlier.text(), this.later.text())
				: List.of();
	}

	boolean isFrom(Provision provision) {
		return (provision != null) ? this.earlier != null && this.earlier.id().equals(provision.id())
				: this.earlier == null;
	}

	boolean isTo(Provision provision) {
		return (provision != null) ? this.later != null && this.later.id().equals(provision.id()) : this.later == null;
	}

	/** As the audit trail tells it. */
	String summary() {
		String from = (this.earlier != null) ? this.earlier.number() : "none";
		String to = (this.later != null) ? this.later.number() : "none";
		return "%s of %s to %s of %s: %s".formatted(from, this.earlierEdition.label(), to, this.laterEdition.label(),
				this.relation.label().toLowerCase(Locale.UK));
	}

	public Integer version() {
		return this.version;
	}

}
