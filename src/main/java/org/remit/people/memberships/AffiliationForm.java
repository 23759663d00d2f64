package org.remit.people.memberships;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/** The name of a ward or of a political group. */
public record AffiliationForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotBlank(message = "Enter the name") @PlainText(max = 120, label = "Name") String name, Integer version) {

	public AffiliationForm {
		name = OneLine.of(name);
	}

	static AffiliationForm blank() {
		return new AffiliationForm(UUID.randomUUID(), "", null);
	}

	static AffiliationForm of(Affiliation affiliation) {
		return new AffiliationForm(affiliation.id(), affiliation.name(), affiliation.version());
	}

}
