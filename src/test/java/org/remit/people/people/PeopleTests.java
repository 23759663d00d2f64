package org.remit.people.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditLine;
import org.remit.platform.audit.AuditTrail;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RemitTest
class PeopleTests {

	private static final Actor KEEPER = actor(Role.DEMOCRATIC_SERVICES);

	private final People people;

	private final AuditTrail trail;

	private final JdbcClient database;

	private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

	PeopleTests(People people, AuditTrail trail, JdbcClient database) {
		this.people = people;
		this.trail = trail;
		this.database = database;
	}

	private static Actor actor(Role role) {
		return new Actor(UUID.randomUUID(), role.label(), Set.of(role), Set.of(), null);
	}

	@Test
	void haveAnAddressMadeOfTheirNameAndSharedWithNobody() {
		Person one = add("Siân", this.word);
		Person other = add("Sian", this.word);
		assertThat(one.slug()).isEqualTo("sian-" + this.word);
		assertThat(other.slug()).isEqualTo("sian-" + this.word + "-2");
	}

	@Test
	void keepTheAddressesTheyEverHad() {
		Person person = add("Ida", this.word);
		Person renamed = change(person, "Ida", this.word + "-Marsh");
		assertThat(renamed.slug()).isEqualTo("ida-" + this.word + "-marsh");
		assertThat(this.people.at("ida-" + this.word)).map(Person::id).contains(person.id());
		assertThat(add("Ida", this.word).slug()).isEqualTo("ida-" + this.word + "-2");
		assertThat(change(renamed, "Ida", this.word).slug()).isEqualTo("ida-" + this.word);
	}

	@Test
	void keepTheirAddressWhereTheNameStays() {
		Person person = add("Ida", this.word);
		this.people.change(KEEPER, person.id(), new PersonForm(person.id(), PersonKind.MEMBER, "Councillor", "Ida",
				this.word, "MBE", person.version()));
		assertThat(this.people.find(person.id()).orElseThrow().slug()).isEqualTo(person.slug());
	}

	@ParameterizedTest
	@ValueSource(strings = { "sian o'brien %s", "%s Siân", "O’BRIEN %s", "councillor %s", "%s%%" })
	void areFoundByAnyWordsOfTheirNames(String typed) {
		Person person = this.people.add(KEEPER, new PersonForm(UUID.randomUUID(), PersonKind.MEMBER, "Councillor",
				"Siân", "O’Brien " + this.word, "", null));
		assertThat(this.people.search(typed.formatted(this.word), PageRequest.of(0, 50))).extracting(Person::id)
			.containsExactly(person.id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "_", "\\", "'", "\u0000", "' or 1=1 --", "{", "\ud800" })
	void areNotFoundByMarks(String typed) {
		add("Ida", this.word);
		assertThat(this.people.search(this.word + typed + "x", PageRequest.of(0, 50))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "DEMOCRATIC_SERVICES", mode = EnumSource.Mode.EXCLUDE)
	void areKeptByDemocraticServicesOnly(Role role) {
		Person person = add("Ida", this.word);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.people.change(actor(role), person.id(), PersonForm.of(person)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.people.add(actor(role), PersonForm.of(person)));
	}

	@Test
	void refuseWhoWasOvertaken() {
		Person person = add("Ida", this.word);
		change(person, "Idalia", this.word);
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> change(person, "Idwal", this.word));
	}

	@Test
	void leaveALineForEveryChange() {
		Person person = add("Ida", this.word);
		change(person, "Idalia", this.word);
		List<AuditLine> lines = this.trail.of("person", person.id());
		assertThat(lines).extracting(AuditLine::action).containsExactly("changed", "added");
		assertThat(lines.get(0).detail()).isEqualTo("Idalia %s; until now Ida %s".formatted(this.word, this.word));
	}

	@ParameterizedTest
	@ValueSource(strings = { "person_kind|update person set kind = 'MAYOR' where slug = ?",
			"person_slug|insert into person (id, slug, kind, family_name, version) values (gen_random_uuid(), ?, 'OFFICER', 'X', 0)",
			"person_address_slug|insert into person_address (slug, person_id) select slug, id from person where slug = ?",
			"person_address_person_id_fkey|delete from person where slug = ?" })
	void areGuardedByTheDatabase(String constraintAndSql) {
		String[] parts = constraintAndSql.split("\\|");
		Person person = add("Ida", this.word);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.database.sql(parts[1]).param(person.slug()).update())
			.havingRootCause()
			.withMessageContaining("\"" + parts[0] + "\"");
	}

	private Person add(String givenName, String familyName) {
		return this.people.add(KEEPER,
				new PersonForm(UUID.randomUUID(), PersonKind.OFFICER, "", givenName, familyName, "", null));
	}

	private Person change(Person person, String givenName, String familyName) {
		this.people.change(KEEPER, person.id(),
				new PersonForm(person.id(), PersonKind.OFFICER, "", givenName, familyName, "", person.version()));
		return this.people.find(person.id()).orElseThrow();
	}

}
