package org.remit.figures.measurements;

import java.time.LocalDate;

import org.springframework.web.multipart.MultipartFile;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * Figures out of a spreadsheet, pasted or as a file.
 *
 * @param endsOn the day of all lines that name none
 * @param reason why figures change that were recorded before, for lines that say nothing
 */
record SheetForm(MultipartFile file, @PlainText(max = LONGEST, label = "Figures") String list, LocalDate endsOn,
		LocalDate startsOn, @PlainText(max = 400, label = "Reason") String reason) {

	static final int LONGEST = 200_000;

	SheetForm {
		list = (list != null) ? TypedText.plainBreaks(list) : "";
		reason = OneLine.of(reason);
	}

	boolean hasFile() {
		return this.file != null && !this.file.isEmpty();
	}

	SheetForm of(String text) {
		return new SheetForm(null, text, this.endsOn, this.startsOn, this.reason);
	}

}
