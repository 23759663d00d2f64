package org.remit.people;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.web.PlainText;

/**
 * What democratic services fill in about a person. The id is made with the empty form, so
 * that sending it twice makes one person.
 */
public record PersonDetails(UUID id, @NotNull(message = "Choose member or officer") PersonKind kind,
		@PlainText(max = 60, label = "Title") String honorific,
		@PlainText(max = 80, label = "Given name") String givenName,
		@NotBlank(message = "Enter the family name") @PlainText(max = 80, label = "Family name") String familyName,
		@PlainText(max = 60, label = "Letters after the name") String suffix,
		@PlainText(max = 80, label = "Party") String party, Integer version) {

	public PersonDetails {
		honorific = tidy(honorific);
		givenName = tidy(givenName);
		familyName = tidy(familyName);
		suffix = tidy(suffix);
		party = tidy(party);
	}

	static PersonDetails of(Person person) {
		return new PersonDetails(person.id(), person.kind(), person.honorific(), person.givenName(),
				person.familyName(), person.suffix(), person.party(), person.version());
	}

	static PersonDetails empty() {
		return new PersonDetails(UUID.randomUUID(), null, "", "", "", "", "", null);
	}

	/** Names are one line; spaces around and doubled ones come from copying. */
	private static String tidy(String text) {
		return (text != null) ? text.strip().replaceAll("[\\s\\u00a0]+", " ") : "";
	}

}
