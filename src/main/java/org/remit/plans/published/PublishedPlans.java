package org.remit.plans.published;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.Archive;
import org.remit.publishing.archive.Published;

/**
 * Published plans as the public reads them. What took the place of a plan is known from
 * the editions of later plans: nobody has to publish the earlier one again for that.
 */
@Component
@Transactional(readOnly = true)
class PublishedPlans {

	private final PlanKind kind;

	private final Archive archive;

	PublishedPlans(PlanKind kind, Archive archive) {
		this.kind = kind;
		this.archive = archive;
	}

	/** Those in force on a day, by title. */
	List<PublishedPlan> inForce(AsAt asAt) {
		List<Archive.LiveEdition> all = this.archive.listed(this.kind, asAt);
		return all.stream()
			.map((one) -> PublishedPlan.of(one.edition(), snapshot(one), after(one.edition().document().id(), all),
					asAt.day()))
			.toList();
	}

	/** The one that is in force on a day, as the page shows it. */
	PublishedPlan of(Published published, AsAt asAt) {
		UUID id = published.document().id();
		return PublishedPlan.of(published.edition(), (PlanSnapshot) published.snapshot(),
				after(id, this.archive.listed(this.kind, asAt, Set.of(PlanKind.REPLACED), Set.of(id))), asAt.day());
	}

	private static List<PublishedPlan.Later> after(UUID document, List<Archive.LiveEdition> all) {
		return all.stream()
			.flatMap((later) -> snapshot(later).replaces()
				.stream()
				.filter((one) -> one.document().equals(document))
				.map((one) -> new PublishedPlan.Later(later.edition().document(), later.snapshot().title(),
						one.happenedOn())))
			.toList();
	}

	private static PlanSnapshot snapshot(Archive.LiveEdition live) {
		return (PlanSnapshot) live.snapshot();
	}

}
