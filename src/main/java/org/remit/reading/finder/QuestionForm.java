package org.remit.reading.finder;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/** What stands in the address of a search. */
record QuestionForm(@PlainText(max = 200, label = "What you look for") String q) {

	QuestionForm {
		q = TypedText.line(q);
	}

}
