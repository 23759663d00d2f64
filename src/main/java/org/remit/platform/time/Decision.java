package org.remit.platform.time;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.WebAddress;

/**
 * The part of a form that names the decision by which something was given to somebody, as
 * the council's decision system has it; both may be empty.
 */
public record Decision(@PlainText(max = 120, label = "Decision reference") String reference,
		@WebAddress @PlainText(max = 500, label = "Link to the decision") String link) {

	/** Of what was decided without a record. */
	public static final Decision NONE = new Decision("", "");

	public Decision {
		reference = OneLine.of(reference);
		link = OneLine.of(link);
	}

	/** What is recorded now. */
	public static Decision of(DecidedTenure tenure) {
		return new Decision(tenure.decisionReference(), tenure.decisionLink());
	}

}
