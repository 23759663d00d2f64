package org.remit.law.sources;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * Which edition took the place of which. The id is drawn when the empty form is opened.
 *
 * @param replaces true where this edition replaces the other, false for the reverse
 * @param happenedOn from which day; null where nobody knows
 * @param ends whether the earlier edition is no longer in force from that day
 * @param note who says so
 */
public record SupersessionForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose which of the two replaces the other") Boolean replaces,
		@NotNull(message = "Choose the other edition") UUID other, LocalDate happenedOn,
		@NotNull(message = "Choose whether the earlier edition ends") Boolean ends,
		@PlainText(max = 500, label = "Who says so") String note) {

	public SupersessionForm {
		note = OneLine.of(note);
	}

	static SupersessionForm blank() {
		return new SupersessionForm(UUID.randomUUID(), null, null, null, null, "");
	}

}
