package org.remit.press.pdf;

import org.springframework.stereotype.Service;

import org.remit.press.manuscript.Printable;

/**
 * Published documents on paper: PDF/UA-1, to be read aloud, and PDF/A-3a, to be kept
 * (public bodies must publish accessibly under the Accessibility Regulations 2018). The
 * same page gives the same bytes, so a file can be checked against an earlier one.
 */
@Service
public class Pdfs {

	private final Press press = new Press();

	/**
	 * Prints a page. Fetches nothing, and fails for no character that anyone may type.
	 */
	public byte[] of(Printable page) {
		Imprint imprint = Imprint.of(page);
		return this.press.print(Sheet.of(page, imprint), imprint);
	}

}
