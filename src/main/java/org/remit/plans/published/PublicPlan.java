package org.remit.plans.published;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.remit.plans.plans.Priority;

/** What the public reads of a plan, for those who add something to its priorities. */
public record PublicPlan(UUID id, String slug, String title, List<Aim> priorities) {

	/** A priority as the plan prints it. The key is its anchor. */
	public record Aim(int key, String heading) {
	}

	static PublicPlan of(PublishedPlan published) {
		return new PublicPlan(published.edition().document().id(), published.edition().document().slug(),
				published.snapshot().title(),
				published.snapshot().priorities().stream().map((one) -> new Aim(one.key(), one.heading())).toList());
	}

	/** A priority under the words that the public knows, where it knows it. */
	public Optional<Aim> showing(Priority priority) {
		return this.id.equals(priority.plan().id())
				? this.priorities.stream().filter((one) -> one.key() == priority.key()).findFirst() : Optional.empty();
	}

}
