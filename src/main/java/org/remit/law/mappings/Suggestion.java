package org.remit.law.mappings;

import java.util.List;

import org.remit.law.provisions.Provision;
import org.remit.platform.text.Rewording;

/**
 * What may have become of a provision, for a person to confirm.
 *
 * @param from null for one that seems new
 * @param to null for one that seems dropped
 * @param likeness how much of the wording is the same, from 0 to 1
 */
public record Suggestion(Provision from, Provision to, MappingKind relation, double likeness) {

	/** What a form sends back. */
	public String key() {
		return "%s_%s_%s".formatted(id(this.from), id(this.to), this.relation);
	}

	/** The difference in words; empty where there is nothing to compare. */
	public List<Rewording.Piece> pieces() {
		return (this.from != null && this.to != null) ? Rewording.between(this.from.text(), this.to.text()) : List.of();
	}

	Joined joined() {
		return new Joined(this.from, this.to, this.relation);
	}

	Suggestion as(MappingKind relation) {
		return new Suggestion(this.from, this.to, relation, this.likeness);
	}

	private static String id(Provision provision) {
		return (provision != null) ? provision.id().toString() : "none";
	}

}
