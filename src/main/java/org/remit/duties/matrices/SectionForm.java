package org.remit.duties.matrices;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * What stands over, before and after the responsibilities of a section; each may be
 * empty.
 *
 * @param id made with the empty form, so that sending it twice makes one section
 */
public record SectionForm(@NotNull(message = "Open the empty form again") UUID id, Integer version,
		@PlainText(max = 200, label = "Heading") String heading,
		@PlainText(max = 20_000, label = "Text before the rows") String introduction,
		@PlainText(max = 20_000, label = "Note after the rows") String note) {

	public SectionForm {
		heading = TypedText.line(heading);
		introduction = TypedText.text(introduction);
		note = TypedText.text(note);
	}

	public static SectionForm blank() {
		return new SectionForm(UUID.randomUUID(), null, "", "", "");
	}

	static SectionForm of(MatrixSection section) {
		return new SectionForm(section.id(), section.version(), section.heading(), section.introduction(),
				section.note());
	}

	boolean says(MatrixSection section) {
		return this.heading.equals(section.heading()) && this.introduction.equals(section.introduction())
				&& this.note.equals(section.note());
	}

}
