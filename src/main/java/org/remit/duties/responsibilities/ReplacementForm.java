package org.remit.duties.responsibilities;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * A responsibility as it is from a day on, in place of the one that it replaces.
 *
 * @param id that the new responsibility will have
 * @param version of the responsibility that is replaced
 * @param holders null entries are selects that were left empty
 */
public record ReplacementForm(@NotNull(message = "Open the empty form again") UUID id, Integer version,
		@NotNull(message = "Enter the day from which it is so") LocalDate from,
		@NotBlank(message = "Say why it changed") @PlainText(max = 2_000, label = "Reason") String reason,
		@PlainText(max = 200, label = "Paragraph") String cited, Boolean continues,
		@Size(max = 40, message = "Choose 40 provisions or fewer") List<UUID> provisions,
		@PlainText(max = 600, label = "Another provision") String another,
		@NotBlank(message = "Enter the responsibility") @PlainText(max = 20_000, label = "Responsibility") String text,
		@Size(max = ReplacementForm.MOST, message = "Choose 20 posts or fewer") List<UUID> holders,
		@PlainText(max = 40_000, label = "Action taken") String taken,
		@PlainText(max = 40_000, label = "Future action") String future) {

	private static final int EMPTY_ROWS = 2;

	private static final int MOST = 20;

	public ReplacementForm {
		reason = TypedText.line(reason);
		continues = Boolean.TRUE.equals(continues);
		provisions = (provisions != null) ? provisions : List.of();
		holders = (holders != null) ? holders : List.of();
	}

	/** What the responsibility says now, to be changed. */
	public static ReplacementForm of(ResponsibilityForm responsibility, LocalDate from, String reason) {
		List<UUID> holders = Stream
			.concat(responsibility.holders().stream(), Collections.<UUID>nCopies(EMPTY_ROWS, null).stream())
			.limit(MOST)
			.toList();
		return new ReplacementForm(UUID.randomUUID(), responsibility.version(), from, reason, responsibility.cited(),
				responsibility.continues(), responsibility.provisions(), "", responsibility.text(), holders,
				responsibility.taken(), responsibility.future());
	}

	/** With a version, since the provisions were chosen and none may be meant. */
	public ResponsibilityForm row(UUID section) {
		return new ResponsibilityForm(this.id, this.version, section, null, this.cited, this.continues, this.provisions,
				this.another, this.text, this.holders, this.taken, this.future);
	}

}
