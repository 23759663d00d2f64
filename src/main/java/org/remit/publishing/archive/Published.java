package org.remit.publishing.archive;

import java.util.List;
import java.util.Set;

import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Edition;
import org.remit.publishing.documents.EditionFacts;
import org.remit.publishing.documents.Snapshot;
import org.remit.publishing.documents.Withdrawal;

/**
 * What the public may see of a document at one address.
 *
 * @param edition the edition at this address
 * @param snapshot what it says
 * @param editions all published ones, newest first
 * @param withdrawal where the public sees its explanation instead, else null
 * @param withdrawn the numbers of withdrawn editions
 */
public record Published(Edition edition, Snapshot snapshot, List<EditionFacts> editions, Withdrawal withdrawal,
		Set<Integer> withdrawn) {

	public Document document() {
		return this.edition.document();
	}

	public boolean isWithdrawn() {
		return this.withdrawal != null;
	}

	/** True where the public still reads a newer edition. */
	public boolean onlyThisIsWithdrawn() {
		return isWithdrawn() && !this.withdrawn.contains(live().number());
	}

	public boolean isLive() {
		return this.edition.number() == live().number();
	}

	public EditionFacts live() {
		return this.editions.get(0);
	}

	/** The edition that took the place of this one, null for the newest. */
	public EditionFacts next() {
		EditionFacts next = null;
		for (EditionFacts other : this.editions) {
			if (other.number() > this.edition.number()) {
				next = other;
			}
		}
		return next;
	}

	public List<EditionFacts> others() {
		return this.editions.stream().filter((other) -> other.number() != this.edition.number()).toList();
	}

}
