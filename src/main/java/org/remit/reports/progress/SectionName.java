package org.remit.reports.progress;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/** The heading of a section that is added; it may have none. */
record SectionName(@PlainText(max = 200, label = "Heading of the new section") String heading) {

	SectionName {
		heading = OneLine.of(heading);
	}

}
