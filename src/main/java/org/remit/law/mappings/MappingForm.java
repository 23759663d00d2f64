package org.remit.law.mappings;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * What became of one provision in a later edition, or that a later one is new.
 *
 * @param from the earlier provision; null for new ones
 * @param to the later ones; none where it was dropped, several where it was split
 */
public record MappingForm(UUID from, @NotNull(message = "Choose what became of it") MappingKind relation, List<UUID> to,
		@PlainText(max = 500, label = "Note") String note) {

	public MappingForm {
		to = (to != null) ? List.copyOf(to) : List.of();
		note = OneLine.of(note);
	}

	/** The same about this earlier provision. */
	MappingForm of(UUID from) {
		return new MappingForm(from, this.relation, this.to, this.note);
	}

}
