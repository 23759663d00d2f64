package org.remit.finder;

import org.remit.platform.text.TypedText;
import org.remit.platform.web.PlainText;

/** What stands in the address of a search. */
record QuestionForm(@PlainText(max = 200, label = "What you look for") String q) {

	QuestionForm {
		q = TypedText.line(q);
	}

}
