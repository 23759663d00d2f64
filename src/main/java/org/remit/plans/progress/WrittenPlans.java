package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.plans.plans.Priorities;
import org.remit.plans.plans.Priority;

/**
 * Reads how plans go, as their authors know it: never for the public, which reads the
 * editions. In a constant number of statements.
 */
@Service
@Transactional(readOnly = true)
public class WrittenPlans {

	/** Before any plan of today's councils. */
	public static final LocalDate EVER = LocalDate.of(1800, 1, 1);

	private final Priorities priorities;

	private final MilestoneRepository milestones;

	private final MilestoneChangeRepository changes;

	private final ProgressUpdateRepository updates;

	WrittenPlans(Priorities priorities, MilestoneRepository milestones, MilestoneChangeRepository changes,
			ProgressUpdateRepository updates) {
		this.priorities = priorities;
		this.milestones = milestones;
		this.changes = changes;
		this.updates = updates;
	}

	/**
	 * The priorities that a plan has on the last day of a period, in their order.
	 * @param since the first day whose updates are told
	 * @param until the day as at which milestones stand, and the last of the updates
	 */
	public List<PriorityProgress> progress(UUID plan, LocalDate since, LocalDate until) {
		return progress(List.of(plan), since, until).getOrDefault(plan, List.of());
	}

	/** The same for one priority; empty where the plan doesn't have it on that day. */
	public Optional<PriorityProgress> progressOf(UUID priority, LocalDate since, LocalDate until) {
		return this.priorities.find(priority)
			.map((one) -> progress(one.plan().id(), since, until))
			.flatMap((all) -> all.stream().filter((one) -> one.priority().id().equals(priority)).findFirst());
	}

	/** The same for many plans. */
	public Map<UUID, List<PriorityProgress>> progress(Collection<UUID> plans, LocalDate since, LocalDate until) {
		List<Priority> priorities = this.priorities.on(plans, until);
		Map<UUID, List<MilestoneChange>> changes = this.changes.until(plans, until)
			.stream()
			.collect(Collectors.groupingBy((one) -> one.milestone().id()));
		Map<UUID, List<MilestoneAsAt>> milestones = this.milestones.on(plans, until)
			.stream()
			.map((one) -> MilestoneAsAt.of(one, changes.getOrDefault(one.id(), List.of())))
			.filter(Objects::nonNull)
			.sorted()
			.collect(Collectors.groupingBy((one) -> one.milestone().priority().id()));
		Map<UUID, List<ProgressUpdate>> updates = this.updates.between(plans, since, until)
			.stream()
			.collect(Collectors.groupingBy((one) -> one.priority().id()));
		return priorities.stream()
			.map((one) -> new PriorityProgress(one, milestones.getOrDefault(one.id(), List.of()),
					updates.getOrDefault(one.id(), List.of())))
			.collect(Collectors.groupingBy((one) -> one.priority().plan().id()));
	}

}
