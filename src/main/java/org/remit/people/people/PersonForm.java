package org.remit.people.people;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * What democratic services fill in about a person. The id is drawn when the empty form is
 * opened, so that sending it twice makes one person.
 */
public record PersonForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose what they are to the council") PersonKind kind,
		@PlainText(max = 60, label = "Title") String honorific,
		@PlainText(max = 80, label = "Given name") String givenName,
		@NotBlank(message = "Enter the family name") @PlainText(max = 80, label = "Family name") String familyName,
		@PlainText(max = 60, label = "Letters after the name") String suffix, Integer version) {

	public PersonForm {
		honorific = OneLine.of(honorific);
		givenName = OneLine.of(givenName);
		familyName = OneLine.of(familyName);
		suffix = OneLine.of(suffix);
	}

	static PersonForm of(Person person) {
		return new PersonForm(person.id(), person.kind(), person.honorific(), person.givenName(), person.familyName(),
				person.suffix(), person.version());
	}

	static PersonForm blank() {
		return new PersonForm(UUID.randomUUID(), null, "", "", "", "", null);
	}

	/** The name without honours, of which the address is made. */
	String plainName() {
		return Person.joined(this.givenName, this.familyName);
	}

}
