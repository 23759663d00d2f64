package org.remit.duties.schedules;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.PlainText;

/**
 * A table as it was pasted.
 *
 * @param id made with the empty form, so that sending it twice makes its rows once
 * @param section below whose rows they are put; its own sections follow that one
 * @param asAbove whether an empty paragraph means the one of the row above
 * @param seen what was shown as understood, so that nothing else is saved
 */
public record PasteForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose where the rows are put") UUID section,
		@NotBlank(message = "Paste a table") @PlainText(max = 400_000, label = "Table") String table, Boolean asAbove,
		String seen) {

	public PasteForm {
		asAbove = Boolean.TRUE.equals(asAbove);
		table = (table != null) ? table : "";
	}

	static PasteForm blank(UUID section) {
		return new PasteForm(UUID.randomUUID(), section, "", true, "");
	}

	/** Changes with what is understood of it. */
	public String fingerprint() {
		String words = this.asAbove + this.table.replaceAll("\r\n?", "\n").strip();
		return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** Always the same for the same form, so that its rows are found again. */
	UUID idOf(String thing, int number) {
		return UUID.nameUUIDFromBytes("%s %s %d".formatted(this.id, thing, number).getBytes(StandardCharsets.UTF_8));
	}

}
