package org.remit.portfolios.links;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/**
 * What the lines of one section are linked to.
 *
 * @param version of the portfolio when the page was opened
 */
public record LineLinksForm(Integer version,
		@Size(max = MOST, message = "Link 100 lines or fewer at once") List<@Valid TypedTarget> lines) {

	static final int MOST = 100;

	public LineLinksForm {
		lines = (lines != null) ? lines.stream().filter(Objects::nonNull).toList() : List.of();
	}

}
