package org.remit.portfolios.portfolios;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/** A named link to another portfolio, or with the target "all" to all the others. */
public record TypedLink(@PlainText(max = 200, label = "Link") String label, String target) {

	/** The target that means all the other portfolios. */
	public static final String ALL = "all";

	static final TypedLink EMPTY = new TypedLink("", "");

	public TypedLink {
		label = TypedText.line(label);
	}

	static TypedLink of(NamedLink link) {
		return new TypedLink(link.label(), (link.targetId() != null) ? link.targetId().toString() : ALL);
	}

	boolean isFilled() {
		return !this.label.isEmpty() || this.target != null && !this.target.isBlank();
	}

}
