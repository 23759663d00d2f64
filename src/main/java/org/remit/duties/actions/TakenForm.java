package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.remit.duties.responsibilities.ActionTexts;
import org.remit.platform.text.PlainText;

/**
 * What was done, when, and what shows it.
 *
 * @param id of the action; an empty form draws the one that its action will have
 */
public record TakenForm(UUID id, Integer version,
		@NotBlank(message = "Enter what was done") @PlainText(max = 20_000, label = "Action taken") String text,
		LocalDate takenOn, @Size(max = TakenForm.MOST,
				message = "Enter 20 pieces of evidence or fewer") List<@Valid TypedEvidence> evidence) {

	private static final int EMPTY_ROWS = 2;

	private static final int MOST = 20;

	public TakenForm {
		text = ActionTexts.single(text);
		evidence = (evidence != null)
				? evidence.stream().map((one) -> Objects.requireNonNullElse(one, TypedEvidence.EMPTY)).toList()
				: List.of();
	}

	public static TakenForm of(ActionTaken action) {
		List<TypedEvidence> evidence = action.evidence().stream().map(TypedEvidence::of).toList();
		return new TakenForm(action.id(), action.version(), action.text(), action.takenOn(), evidence).withEmptyRows();
	}

	static TakenForm blank(LocalDate today) {
		return new TakenForm(UUID.randomUUID(), null, "", today, List.of()).withEmptyRows();
	}

	/** A form always shows some rows more than are filled in. */
	TakenForm withEmptyRows() {
		return new TakenForm(this.id, this.version, this.text, this.takenOn,
				Stream.concat(filled().stream(), Collections.nCopies(EMPTY_ROWS, TypedEvidence.EMPTY).stream())
					.limit(MOST)
					.toList());
	}

	boolean says(ActionTaken action) {
		return this.text.equals(action.text()) && Objects.equals(this.takenOn, action.takenOn())
				&& filled().stream().map(TypedEvidence::evidence).toList().equals(action.evidence());
	}

	/** The same action with its day and one piece of evidence. */
	public TakenForm shownBy(LocalDate day, Evidence shown) {
		return new TakenForm(this.id, this.version, this.text, day, List.of(TypedEvidence.of(shown)));
	}

	List<TypedEvidence> filled() {
		return this.evidence.stream().filter((one) -> !one.isEmpty()).toList();
	}

}
