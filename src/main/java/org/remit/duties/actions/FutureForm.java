package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.duties.responsibilities.ActionTexts;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * What will be done, by whom, until when, how it stands, and who hears of it.
 *
 * @param id of the action; an empty form draws the one that its action will have
 * @param owner a post, null where nobody is named
 * @param board null where none is named
 */
public record FutureForm(UUID id, Integer version,
		@NotBlank(message = "Enter what will be done") @PlainText(max = 20_000, label = "Future action") String text,
		UUID owner, LocalDate dueOn, @NotNull(message = "Choose how it stands") ActionStatus status,
		@PlainText(max = 2_000, label = "Reason") String reason, UUID board) {

	public FutureForm {
		text = ActionTexts.single(text);
		reason = TypedText.line(reason);
	}

	public static FutureForm of(FutureAction action) {
		return new FutureForm(action.id(), action.version(), action.text(),
				(action.owner() != null) ? action.owner().id() : null, action.dueOn(), action.status(), action.reason(),
				(action.board() != null) ? action.board().id() : null);
	}

	static FutureForm blank() {
		return new FutureForm(UUID.randomUUID(), null, "", null, null, ActionStatus.PLANNED, "", null);
	}

	boolean says(FutureAction action) {
		return of(action).equals(new FutureForm(action.id(), action.version(), this.text, this.owner, this.dueOn,
				this.status, this.reason, this.board));
	}

	/** The same action standing otherwise. */
	public FutureForm standing(ActionStatus status, LocalDate dueOn, String reason) {
		return new FutureForm(this.id, this.version, this.text, this.owner, dueOn, status, reason, this.board);
	}

}
