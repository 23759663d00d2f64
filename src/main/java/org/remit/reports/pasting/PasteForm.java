package org.remit.reports.pasting;

import jakarta.validation.constraints.NotBlank;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * A whole document as it was pasted.
 *
 * @param version how far the report had got when this was looked at
 * @param seen what was looked at, by its hash; other words are looked at again
 */
public record PasteForm(
		@NotBlank(message = "Paste the document") @PlainText(max = 400_000, label = "Document") String document,
		Integer version, String seen) {

	public PasteForm {
		document = TypedText.text(document);
	}

	/** The same for the same words. */
	public String fingerprint() {
		return Integer.toHexString(this.document.lines().toList().hashCode());
	}

	boolean wasSeen() {
		return fingerprint().equals(this.seen);
	}

}
