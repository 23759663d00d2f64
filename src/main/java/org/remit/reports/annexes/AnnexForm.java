package org.remit.reports.annexes;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * What is filled in about a part that the public doesn't read.
 *
 * @param id made with the empty form, so that sending it twice makes one annex
 * @param confidential null where the box is not ticked
 * @param paragraphs of Schedule 12A
 * @param readers posts whose holders may read it
 * @param forBoard null where the box is not ticked
 */
public record AnnexForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotBlank(message = "Enter the title") @PlainText(max = 200, label = "Title") String title,
		@NotBlank(message = "Enter the text") @PlainText(max = 40_000, label = "Text") String text,
		Boolean confidential, @Size(max = 7, message = "Choose paragraphs from the list") List<Integer> paragraphs,
		@Size(max = 40, message = "Choose 40 posts or fewer") List<UUID> readers, Boolean forBoard, Integer version) {

	public AnnexForm {
		title = OneLine.of(title);
		text = TypedText.text(text);
		paragraphs = (paragraphs != null) ? paragraphs.stream().filter(Objects::nonNull).distinct().toList()
				: List.of();
		readers = (readers != null) ? readers.stream().filter(Objects::nonNull).distinct().toList() : List.of();
	}

	static AnnexForm blank() {
		return new AnnexForm(UUID.randomUUID(), "", "", false, List.of(), List.of(), true, null);
	}

	static AnnexForm of(ReportAnnex annex) {
		return new AnnexForm(annex.id(), annex.title(), annex.text(), annex.isConfidential(),
				List.copyOf(annex.exemptions()), annex.readers().stream().map((post) -> post.id()).toList(),
				annex.isForBoard(), annex.version());
	}

	public boolean isConfidential() {
		return Boolean.TRUE.equals(this.confidential);
	}

	public boolean isForBoard() {
		return Boolean.TRUE.equals(this.forBoard);
	}

}
