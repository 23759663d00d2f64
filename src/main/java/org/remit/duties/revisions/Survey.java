package org.remit.duties.revisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.law.mappings.ProvisionMapping;
import org.remit.law.provisions.Provision;
import org.remit.platform.actor.Actor;

/**
 * Where a revision stands: what is mapped, what was decided, and what is still to be.
 *
 * @param earlier the provisions of the earlier edition
 * @param later the provisions of the later edition
 * @param steps what was decided and stands, newest first
 * @param rows those about which somebody is still to decide, in reading order
 * @param fresh the new provisions that no responsibility covers and nobody decided about
 * @param citing the responsibilities that cite each provision of the earlier edition, or
 * did on the day before
 */
record Survey(Revision revision, List<Provision> earlier, List<Provision> later, List<ProvisionMapping> mappings,
		List<RevisionStep> steps, List<ResponsibilityStep> rows, List<Provision> fresh,
		Map<UUID, List<ResponsibilityDraft>> citing) {

	/** How many provisions of the earlier edition somebody has mapped. */
	public long mapped() {
		return this.earlier.stream()
			.filter((provision) -> this.mappings.stream()
				.anyMatch((one) -> one.from() != null && one.from().id().equals(provision.id())))
			.count();
	}

	/** How many of the later edition have come from somewhere, or are known to be new. */
	public long reached() {
		return this.later.stream()
			.filter((provision) -> this.mappings.stream()
				.anyMatch((one) -> one.to() != null && one.to().id().equals(provision.id())))
			.count();
	}

	public boolean isMapped() {
		return mapped() == this.earlier.size() && reached() == this.later.size();
	}

	public int decided() {
		return this.steps.size();
	}

	public int open() {
		return this.rows.size() + this.fresh.size();
	}

	public int all() {
		return decided() + open();
	}

	/** True where nothing is left to decide. */
	public boolean isComplete() {
		return isCompleteAfter(0);
	}

	boolean isCompleteAfter(int steps) {
		return isMapped() && open() == steps;
	}

	Optional<ResponsibilityStep> row(UUID id) {
		return this.rows.stream().filter((one) -> one.responsibility().id().equals(id)).findFirst();
	}

	Optional<Provision> fresh(UUID id) {
		return this.fresh.stream().filter((one) -> one.id().equals(id)).findFirst();
	}

	/** What was decided about a responsibility or a new provision. */
	Optional<RevisionStep> step(UUID about) {
		return this.steps.stream()
			.filter((one) -> one.responsibility() != null && one.responsibility().id().equals(about)
					|| one.provision() != null && one.provision().id().equals(about))
			.findFirst();
	}

	/**
	 * The responsibilities that only get another number, as far as the actor decides
	 * about them.
	 */
	List<ResponsibilityStep> unchanged(Actor actor) {
		return this.rows.stream().filter(ResponsibilityStep::isUnchanged).filter((one) -> one.isOf(actor)).toList();
	}

	/**
	 * The other responsibilities of the matrix whose provisions became one with this
	 * responsibility's.
	 */
	List<ResponsibilityStep> mergingWith(ResponsibilityStep step) {
		return this.rows.stream().filter((one) -> !one.isWaiting()).filter(step::mergesWith).toList();
	}

	/** What became of a provision of the earlier edition. */
	public List<ProvisionMapping> became(Provision provision) {
		return this.mappings.stream()
			.filter((one) -> one.from() != null && one.from().id().equals(provision.id()))
			.toList();
	}

}
