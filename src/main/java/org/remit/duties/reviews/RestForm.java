package org.remit.duties.reviews;

import jakarta.validation.constraints.AssertTrue;

/**
 * That all that was listed is confirmed.
 *
 * @param version tells the responsibilities and words that the page listed from others
 * @param read nobody confirms what they have not read
 */
public record RestForm(String version, @AssertTrue(message = "Say that each of them has been read") boolean read) {
}
