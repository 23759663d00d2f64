package org.remit.figures.releases;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * Which indicators' figures are released: all that were recorded of them and that the
 * public was not shown.
 *
 * @param seen what somebody saw when they checked it, null where nobody looked
 */
public record ReleaseForm(@NotNull(message = "Open the page again") UUID id,
		@NotEmpty(message = "Choose at least one indicator") List<UUID> indicators,
		@PlainText(max = 400, label = "Note") String note, String seen) {

	public ReleaseForm {
		note = OneLine.of(note);
		indicators = (indicators != null) ? indicators : List.of();
	}

}
