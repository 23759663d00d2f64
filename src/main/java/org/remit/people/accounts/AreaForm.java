package org.remit.people.accounts;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.PlainText;

/**
 * What an administrator fills in about an area; the id is drawn when the form is opened.
 */
public record AreaForm(@NotNull(message = "This form is incomplete. Open it again") UUID id,
		@NotBlank(message = "Enter the area's name") @PlainText(max = 120, label = "Name") String name,
		Integer version) {

	static AreaForm blank() {
		return new AreaForm(UUID.randomUUID(), "", null);
	}

	static AreaForm of(Area area) {
		return new AreaForm(area.id(), area.name(), area.version());
	}

}
