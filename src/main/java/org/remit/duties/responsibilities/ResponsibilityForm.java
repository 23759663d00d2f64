package org.remit.duties.responsibilities;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * A responsibility as it is typed, all of it at once.
 *
 * @param id made with the empty form, so that sending it twice makes one responsibility
 * @param section where the responsibility stands
 * @param after the one above it, null for the first of its section; only for new ones
 * @param continues null where the box is not ticked: browsers leave it out then
 * @param provisions those that the responsibility means, whatever it prints
 * @param another one more of them, as the list of suggestions names it
 * @param holders null entries are rows of the form that were left empty
 * @param taken actions with an empty line between; "-" for none
 */
public record ResponsibilityForm(@NotNull(message = "Open the empty form again") UUID id, Integer version,
		@NotNull(message = "Choose a section") UUID section, UUID after,
		@PlainText(max = 200, label = "Paragraph") String cited, Boolean continues,
		@Size(max = 40, message = "Choose 40 provisions or fewer") List<UUID> provisions,
		@PlainText(max = 600, label = "Another provision") String another,
		@NotBlank(message = "Enter the responsibility") @PlainText(max = 20_000, label = "Responsibility") String text,
		@Size(max = 20, message = "Choose 20 posts or fewer") List<UUID> holders,
		@PlainText(max = 40_000, label = "Action taken") String taken,
		@PlainText(max = 40_000, label = "Future action") String future) {

	private static final int EMPTY_ROWS = 2;

	public ResponsibilityForm {
		cited = TypedText.line(cited);
		continues = Boolean.TRUE.equals(continues);
		provisions = (provisions != null) ? provisions.stream().filter(Objects::nonNull).distinct().toList()
				: List.of();
		another = TypedText.line(another);
		text = TypedText.text(text);
		holders = (holders != null) ? holders : List.of();
		taken = TypedText.text(taken);
		future = TypedText.text(future);
	}

	public static ResponsibilityForm blank(UUID section, UUID after) {
		return new ResponsibilityForm(UUID.randomUUID(), null, section, after, "", false, List.of(), "", "", List.of(),
				"", "");
	}

	/** A responsibility with nothing but words, for those who make it without a page. */
	public static ResponsibilityForm plain(UUID section, String cited, String text, String taken, String future) {
		return new ResponsibilityForm(UUID.randomUUID(), null, section, null, cited, false, List.of(), "", text,
				List.of(), taken, future);
	}

	/** A form always shows some rows more than are filled in. */
	public ResponsibilityForm withEmptyRows() {
		return heldBy(
				Stream.concat(chosenHolders().stream(), Collections.<UUID>nCopies(EMPTY_ROWS, null).stream()).toList());
	}

	public List<UUID> chosenHolders() {
		return this.holders.stream().filter(Objects::nonNull).distinct().toList();
	}

	/** The same responsibility continuing the one above. */
	public ResponsibilityForm continuing() {
		return new ResponsibilityForm(this.id, this.version, this.section, this.after, this.cited, true,
				this.provisions, this.another, this.text, this.holders, this.taken, this.future);
	}

	public ResponsibilityForm meaning(List<UUID> provisions) {
		return new ResponsibilityForm(this.id, this.version, this.section, this.after, this.cited, this.continues,
				provisions, this.another, this.text, this.holders, this.taken, this.future);
	}

	public ResponsibilityForm heldBy(List<UUID> posts) {
		return new ResponsibilityForm(this.id, this.version, this.section, this.after, this.cited, this.continues,
				this.provisions, this.another, this.text, posts, this.taken, this.future);
	}

	public ResponsibilityForm below(UUID row) {
		return new ResponsibilityForm(this.id, this.version, this.section, row, this.cited, this.continues,
				this.provisions, this.another, this.text, this.holders, this.taken, this.future);
	}

}
