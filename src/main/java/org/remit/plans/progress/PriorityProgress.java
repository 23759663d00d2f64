package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.remit.plans.plans.Outcome;
import org.remit.plans.plans.Priority;

/**
 * How it goes with a priority on a day: its milestones as they stood, and what was
 * reported in the period before.
 *
 * @param milestones by the day on which they were due, the soonest first
 * @param updates newest first; corrected ones are left out
 */
public record PriorityProgress(Priority priority, List<MilestoneAsAt> milestones, List<ProgressUpdate> updates) {

	public String number() {
		return this.priority.number();
	}

	public String title() {
		return this.priority.title();
	}

	public List<String> outcomes() {
		return this.priority.outcomes().stream().map(Outcome::text).toList();
	}

	/** The newest update about the priority as a whole, and about each milestone. */
	public List<ProgressUpdate> latest() {
		Set<UUID> seen = new HashSet<>();
		List<ProgressUpdate> latest = new ArrayList<>();
		for (ProgressUpdate update : this.updates) {
			if (seen.add((update.milestone() != null) ? update.milestone().id() : this.priority.id())) {
				latest.add(update);
			}
		}
		return latest;
	}

	/** The days on which something of this was last heard. */
	public Stream<LocalDate> days() {
		return Stream.concat(this.milestones.stream().map((one) -> one.state().changedOn()),
				this.updates.stream().map(ProgressUpdate::madeOn));
	}

}
