package org.remit.people.people;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonTests {

	@ParameterizedTest
	@CsvSource({ "Councillor,Antony,High,MBE,Councillor Antony High MBE,'High, Councillor Antony'",
			"'','',Banksy,'',Banksy,Banksy", "Sir,'',Humphrey,'',Sir Humphrey,'Humphrey, Sir'",
			"Dr,Siân Elin,ap Rhys-O’Brien,'',Dr Siân Elin ap Rhys-O’Brien,'ap Rhys-O’Brien, Dr Siân Elin'" })
	void areCalledAsTheyArePrinted(String honorific, String givenName, String familyName, String suffix,
			String fullName, String sortedName) {
		Person person = person(honorific, givenName, familyName, suffix);
		assertThat(person.fullName()).isEqualTo(fullName);
		assertThat(person.sortedName()).isEqualTo(sortedName);
	}

	@Test
	void haveNoSpacesTooMany() {
		assertThat(person(" Councillor\u00a0", "Antony\n ", " High", null).fullName())
			.isEqualTo("Councillor Antony High");
	}

	private static Person person(String honorific, String givenName, String familyName, String suffix) {
		return new Person(
				new PersonForm(UUID.randomUUID(), PersonKind.MEMBER, honorific, givenName, familyName, suffix, null),
				"address");
	}

}
