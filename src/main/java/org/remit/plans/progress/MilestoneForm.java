package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * What is to be reached, by when, and how it stands.
 *
 * @param id made with the empty form, so that sending it twice makes one milestone
 * @param owner a post, null where nobody is named
 * @param moveReason why the day is another than before
 */
public record MilestoneForm(@NotNull(message = "Open the empty form again") UUID id, Integer version,
		@NotBlank(message = "Enter what is to be reached") @PlainText(max = 500, label = "Milestone") String title,
		UUID owner, @NotNull(message = "Enter the day on which it is due") LocalDate dueOn,
		@PlainText(max = 1_000, label = "Why it is moved") String moveReason,
		@NotNull(message = "Choose how it stands") MilestoneStatus status,
		@PlainText(max = 1_000, label = "Why it is at risk, late or dropped") String reason, LocalDate doneOn) {

	public MilestoneForm {
		title = TypedText.line(title);
		moveReason = TypedText.line(moveReason);
		reason = TypedText.line(reason);
	}

	static MilestoneForm blank() {
		return new MilestoneForm(UUID.randomUUID(), null, "", null, null, "", MilestoneStatus.NOT_STARTED, "", null);
	}

	static MilestoneForm of(Milestone milestone) {
		return new MilestoneForm(milestone.id(), milestone.version(), milestone.title(),
				(milestone.owner() != null) ? milestone.owner().id() : null, milestone.dueOn(), "", milestone.status(),
				milestone.reason(), milestone.doneOn());
	}

	/** The same milestone standing otherwise. */
	public MilestoneForm standing(MilestoneStatus status, String reason, LocalDate doneOn) {
		return new MilestoneForm(this.id, this.version, this.title, this.owner, this.dueOn, this.moveReason, status,
				reason, doneOn);
	}

	/** The same milestone at another day. */
	public MilestoneForm moved(LocalDate dueOn, String why) {
		return new MilestoneForm(this.id, this.version, this.title, this.owner, dueOn, why, this.status, this.reason,
				this.doneOn);
	}

	boolean says(Milestone milestone) {
		return of(milestone).equals(new MilestoneForm(milestone.id(), milestone.version(), this.title, this.owner,
				this.dueOn, "", this.status, this.reason, this.doneOn));
	}

	/** Whether it leaves alone all that has a history. */
	boolean stands(Milestone milestone) {
		return this.dueOn.equals(milestone.dueOn()) && this.status == milestone.status()
				&& this.reason.equals(milestone.reason()) && Objects.equals(this.doneOn, milestone.doneOn());
	}

}
