package org.remit.people.access;

import jakarta.validation.constraints.NotBlank;

/** Whoever changes their password shows that they know the present one. */
record OwnPasswordForm(@NotBlank(message = "Enter your present password") String presentPassword,
		@NotBlank(message = "Enter a new password") String newPassword) {

	@Override
	public String toString() {
		return "OwnPasswordForm";
	}

}
