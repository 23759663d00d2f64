package org.remit.people;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.web.PlainText;

/**
 * What democratic services fill in about a person. The id is drawn when the empty form is
 * opened, so that sending it twice makes one person.
 */
public record PersonForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose member or officer") PersonKind kind,
		@PlainText(max = 60, label = "Title") String honorific,
		@PlainText(max = 80, label = "Given name") String givenName,
		@NotBlank(message = "Enter the family name") @PlainText(max = 80, label = "Family name") String familyName,
		@PlainText(max = 60, label = "Letters after the name") String suffix,
		@PlainText(max = 80, label = "Party") String party, Integer version) {

	public PersonForm {
		honorific = tidy(honorific);
		givenName = tidy(givenName);
		familyName = tidy(familyName);
		suffix = tidy(suffix);
		party = tidy(party);
	}

	static PersonForm of(Person person) {
		return new PersonForm(person.id(), person.kind(), person.honorific(), person.givenName(), person.familyName(),
				person.suffix(), person.party(), person.version());
	}

	static PersonForm blank() {
		return new PersonForm(UUID.randomUUID(), null, "", "", "", "", "", null);
	}

	/** The name without honours, of which the address is made. */
	String plainName() {
		return Person.joined(this.givenName, this.familyName);
	}

	/** Names are one line; spaces around and doubled ones come from copying. */
	private static String tidy(String text) {
		return (text != null) ? text.strip().replaceAll("[\\s\\u00a0]+", " ") : "";
	}

}
