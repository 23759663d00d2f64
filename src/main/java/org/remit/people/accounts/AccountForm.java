package org.remit.people.accounts;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.remit.platform.actor.Role;
import org.remit.platform.text.PlainText;

/**
 * What an administrator fills in about an account; the id is drawn when the form is
 * opened.
 */
public record AccountForm(@NotNull(message = "This form is incomplete. Open it again") UUID id,
		@NotBlank(message = "Enter a username") @Pattern(regexp = AccountForm.USERNAME + "|\\s*",
				message = "Username must be 2 to 60 letters, digits, dots, hyphens, underscores or @") String username,
		@NotBlank(message = "Enter the name of whoever uses the account") @PlainText(max = 120,
				label = "Name") String name,
		@NotEmpty(message = "Choose at least one role") Set<Role> roles, Set<UUID> areas, UUID person,
		Integer version) {

	static final String USERNAME = "\\s*[A-Za-z0-9._@-]{2,60}\\s*";

	/** Nothing ticked arrives as null. */
	public AccountForm {
		roles = (roles != null) ? roles : Set.of();
		areas = (areas != null) ? areas : Set.of();
	}

	/** Whether an account can be called so; what can't is never looked for. */
	static boolean isUsername(String text) {
		return text.matches(USERNAME);
	}

	static AccountForm blank() {
		return new AccountForm(UUID.randomUUID(), "", "", Set.of(), Set.of(), null, null);
	}

	static AccountForm of(Account account) {
		return new AccountForm(account.id(), account.username(), account.name(), account.roles(), account.areas(),
				account.personId(), account.version());
	}

}
