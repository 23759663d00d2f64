package org.remit.publishing;

import org.remit.platform.web.PlainText;

/**
 * @param seen the hash of the draft that the page showed
 */
record SubmissionForm(String seen, @PlainText(max = 2000, label = "What changed") String changeNote, boolean minor) {

	String note() {
		return (this.changeNote != null) ? this.changeNote.strip() : "";
	}

}
