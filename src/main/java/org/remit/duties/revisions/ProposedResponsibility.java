package org.remit.duties.revisions;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * A responsibility that may take the place of one, as it is proposed and then typed.
 *
 * @param id that the responsibility will have
 * @param made whether it is wanted: of what was split, parts may be left out
 * @param provisions those that it will cite, whatever it prints
 * @param actions whether the actions of the old responsibility go on in it
 */
public record ProposedResponsibility(@NotNull(message = "Open the page again") UUID id, Boolean made,
		@PlainText(max = 200, label = "Paragraph") String cited, Boolean continues,
		@Size(max = 40, message = "Choose 40 provisions or fewer") List<UUID> provisions,
		@PlainText(max = 20_000, label = "Responsibility") String text, Boolean actions) {

	public ProposedResponsibility {
		made = Boolean.TRUE.equals(made);
		continues = Boolean.TRUE.equals(continues);
		actions = Boolean.TRUE.equals(actions);
		cited = TypedText.line(cited);
		provisions = (provisions != null) ? provisions.stream().filter(Objects::nonNull).distinct().toList()
				: List.of();
		text = (text != null) ? TypedText.plainBreaks(text).stripTrailing() : "";
	}

	/** As it is read beside another version. */
	@Override
	public String toString() {
		return this.made ? "%s %s".formatted(this.cited, this.text).strip() : "";
	}

}
