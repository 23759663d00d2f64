package org.remit.plans.published;

import java.time.LocalDate;

import org.remit.people.posts.Post;
import org.remit.plans.plans.Priority;
import org.remit.plans.progress.Milestone;
import org.remit.plans.progress.MilestoneAsAt;
import org.remit.plans.progress.PriorityProgress;
import org.remit.plans.progress.ProgressUpdate;

/** How it goes with a priority, as it is printed. */
final class PrintedProgress {

	private PrintedProgress() {
	}

	/** Which office it is, is not for everybody where the office is not. */
	static PlanSnapshot.Named office(Post post) {
		return (post != null && post.isPublic()) ? new PlanSnapshot.Named(post.title(), "/posts/" + post.slug()) : null;
	}

	static PlanSnapshot.PrintedPriority of(PriorityProgress progress, LocalDate on) {
		Priority priority = progress.priority();
		return new PlanSnapshot.PrintedPriority(priority.key(), priority.number(), priority.title(),
				priority.kind().label(),
				priority.outcomes()
					.stream()
					.map((one) -> new PlanSnapshot.PrintedOutcome(one.key(), one.text()))
					.toList(),
				progress.milestones().stream().map((one) -> milestone(one, on)).toList(),
				progress.latest().stream().map(PrintedProgress::update).toList());
	}

	private static PlanSnapshot.PrintedMilestone milestone(MilestoneAsAt stood, LocalDate on) {
		Milestone milestone = stood.milestone();
		return new PlanSnapshot.PrintedMilestone(milestone.key(), milestone.title(), office(milestone.owner()),
				stood.dueOn(), stood.isMoved() ? milestone.originalDueOn() : null, stood.words(on),
				stood.status().colour(), stood.reason(), stood.doneOn(),
				stood.moves()
					.stream()
					.map((one) -> new PlanSnapshot.Move(one.movedFrom(), one.dueOn(), one.changedOn(),
							one.moveReason()))
					.toList());
	}

	private static PlanSnapshot.PrintedUpdate update(ProgressUpdate update) {
		return new PlanSnapshot.PrintedUpdate(update.madeOn(),
				(update.milestone() != null) ? update.milestone().title() : "", update.passages());
	}

}
