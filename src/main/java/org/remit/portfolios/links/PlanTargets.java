package org.remit.portfolios.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.plans.plans.Plan;
import org.remit.plans.plans.Plans;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Documents;

/**
 * Plans that a line may be linked to, by their titles and by whatever else they are
 * called. No two plans have a name in common.
 */
@Component
@Order(3)
class PlanTargets implements LineTargets {

	private final Plans plans;

	private final Documents documents;

	PlanTargets(Plans plans, Documents documents) {
		this.plans = plans;
		this.documents = documents;
	}

	@Override
	public String kind() {
		return Plans.KIND;
	}

	@Override
	public List<LineTarget> all() {
		return this.plans.all().stream().map(PlanTargets::target).toList();
	}

	private static LineTarget target(Plan plan) {
		return new LineTarget(Plans.KIND, plan.id(), "%s (plan)".formatted(plan.title()),
				Stream.concat(Stream.of(plan.title()), plan.aliases().stream()).toList());
	}

	@Override
	public Map<UUID, String> addresses(Collection<UUID> ids) {
		return this.documents.published(Plans.KIND)
			.stream()
			.filter((document) -> ids.contains(document.id()))
			.collect(Collectors.toMap(Document::id, (document) -> "/plans/" + document.slug()));
	}

}
