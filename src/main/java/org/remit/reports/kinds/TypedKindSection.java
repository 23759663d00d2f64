package org.remit.reports.kinds;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.reports.blocks.BlockType;

/**
 * A section of a kind as it is typed; without a heading it isn't there.
 *
 * @param required null where the box is not ticked
 */
public record TypedKindSection(@PlainText(max = 200, label = "Heading") String heading,
		@PlainText(max = 400, label = "What belongs there") String hint, Boolean required, BlockType fill) {

	static final TypedKindSection EMPTY = new TypedKindSection("", "", false, null);

	public TypedKindSection {
		heading = OneLine.of(heading);
		hint = OneLine.of(hint);
	}

	static TypedKindSection of(KindSection section) {
		return new TypedKindSection(section.heading(), section.hint(), section.required(), section.fill());
	}

	boolean isNamed() {
		return !this.heading.isEmpty();
	}

	KindSection section() {
		return new KindSection(this.heading, this.hint, Boolean.TRUE.equals(this.required),
				(this.fill != null && this.fill.isLive()) ? this.fill : null);
	}

	/** As two versions are compared. */
	String words() {
		return isNamed() ? this.heading + (Boolean.TRUE.equals(this.required) ? " (required)" : "") : "";
	}

}
