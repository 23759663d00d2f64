package org.remit.reports.kinds;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.remit.reports.blocks.BlockType;

/**
 * A section that reports of a kind begin with.
 *
 * @param hint what belongs there, for its author
 * @param fill the figures that a new report finds there, null for none
 * @param required whether a report looks unfinished without it
 */
@Embeddable
public record KindSection(String heading, String hint, boolean required, @Enumerated(EnumType.STRING) BlockType fill) {

	/** However a council sets its headings. */
	public boolean isCalled(String other) {
		return this.heading.equalsIgnoreCase(other);
	}

}
