package org.remit.plans.published;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.plans.plans.Plans;
import org.remit.publishing.documents.DocumentKind;
import org.remit.publishing.documents.Reference;
import org.remit.publishing.documents.Snapshot;

/** Plans and strategies as a kind of document. */
@Component
class PlanKind implements DocumentKind {

	static final String ADDRESS = "/plans";

	/** How a plan mentions one whose place it took. */
	static final String REPLACED = "replaced plan";

	private final Plans plans;

	private final PlanPrinting printing;

	PlanKind(Plans plans, PlanPrinting printing) {
		this.plans = plans;
		this.printing = printing;
	}

	@Override
	public String key() {
		return Plans.KIND;
	}

	@Override
	public String address() {
		return ADDRESS;
	}

	@Override
	public String noun() {
		return "plan";
	}

	@Override
	public String template() {
		return "plans/published/statement";
	}

	@Override
	public Class<? extends Snapshot> snapshotType() {
		return PlanSnapshot.class;
	}

	@Override
	public boolean tabular() {
		return true;
	}

	@Override
	public List<List<String>> table(Snapshot snapshot) {
		return PlanTable.of((PlanSnapshot) snapshot);
	}

	@Override
	public Snapshot brief(Snapshot snapshot) {
		return ((PlanSnapshot) snapshot).brief();
	}

	@Override
	public Set<Reference> references(Snapshot snapshot) {
		return ((PlanSnapshot) snapshot).replaces()
			.stream()
			.map((earlier) -> new Reference(REPLACED, earlier.document()))
			.collect(Collectors.toSet());
	}

	@Override
	public int schema() {
		return PlanSnapshot.SCHEMA;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<UUID, Snapshot> drafts(Collection<UUID> documents) {
		return this.printing.of(documents)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Override
	public List<String> warnings(Snapshot draft) {
		PlanSnapshot plan = (PlanSnapshot) draft;
		List<String> warnings = new ArrayList<>();
		if (plan.owner() == null) {
			warnings.add("No owner is printed: a reader does not learn who answers for this plan.");
		}
		if (plan.priorities().isEmpty()) {
			warnings.add("No priorities are listed.");
		}
		if (plan.policyFramework() && plan.approvedBy() == null) {
			warnings.add("It is part of the policy framework, and nothing is said of the full council that adopts it.");
		}
		return warnings;
	}

	/** What is published can't name a board that nobody may know. */
	@Override
	@Transactional(readOnly = true)
	public Optional<String> obstacle(UUID document) {
		return this.plans.find(document)
			.filter((plan) -> plan.board() != null && !plan.board().isPublic())
			.map((plan) -> "The board that approves this plan is for staff only. Show it to everyone, or say in words who approves the plan.");
	}

}
