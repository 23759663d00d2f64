package org.remit.reading.answering;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.PlainText;

/**
 * What somebody says who has read what they answer for.
 *
 * @param office by which they answer for it
 * @param read tells the words that stood on their page from any others
 */
public record ConfirmationForm(@NotNull(message = "Open this page again, then confirm") UUID office,
		@NotBlank(message = "Open this page again, then confirm") @PlainText(max = 64,
				label = "What was read") String read) {
}
