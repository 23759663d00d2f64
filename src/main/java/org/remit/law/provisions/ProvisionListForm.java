package org.remit.law.provisions;

import org.springframework.web.multipart.MultipartFile;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/** A list of provisions as it is pasted, or a file with one. */
record ProvisionListForm(MultipartFile file, @PlainText(max = PastedProvisions.LONGEST, label = "List") String list) {

	ProvisionListForm {
		list = (list != null) ? TypedText.plainBreaks(list) : "";
	}

	boolean hasFile() {
		return this.file != null && !this.file.isEmpty();
	}

}
