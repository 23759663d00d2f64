package org.remit.publishing.steps;

import jakarta.validation.constraints.NotBlank;

import org.remit.platform.text.PlainText;

/**
 * @param number the edition that the page showed as the live one
 */
record WithdrawalForm(int number,
		@NotBlank(message = "Say why; the public reads it in place of the document") @PlainText(max = 2000,
				label = "Explanation") String explanation) {
}
