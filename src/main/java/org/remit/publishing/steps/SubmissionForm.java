package org.remit.publishing.steps;

import org.remit.platform.text.PlainText;

/**
 * @param seen the hash of the draft that the page showed
 * @param minor null where the box is not ticked: browsers leave it out then
 */
record SubmissionForm(String seen, @PlainText(max = 2000, label = "What changed") String changeNote, Boolean minor) {

	String note() {
		return (this.changeNote != null) ? this.changeNote.strip() : "";
	}

	boolean isMinor() {
		return Boolean.TRUE.equals(this.minor);
	}

}
