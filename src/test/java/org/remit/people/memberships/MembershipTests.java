package org.remit.people.memberships;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import org.remit.people.memberships.Composition.Share;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.people.PersonForm;
import org.remit.people.people.PersonKind;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.AsAt;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** Wards and political groups of members, on any day. */
@RemitTest
class MembershipTests {

	private static final Actor KEEPER = new Actor(UUID.randomUUID(), "Keeper", Set.of(Role.DEMOCRATIC_SERVICES),
			Set.of(), null);

	private static final LocalDate START = LocalDate.of(1905, 5, 7);

	private static final String INSERT = """
			insert into membership (id, person_id, person_kind, affiliation_id, kind, starts_on, ends_on, announced_on,
				version)
			select gen_random_uuid(), p.id, p.kind, cast(? as uuid), ?, cast(? as date), cast(? as date), '1905-01-01', 0
			from person p where p.id = ?""";

	private final Memberships memberships;

	private final Affiliations affiliations;

	private final Groups groups;

	private final People people;

	private final AuditTrail trail;

	private final JdbcClient database;

	MembershipTests(Memberships memberships, Affiliations affiliations, Groups groups, People people, AuditTrail trail,
			JdbcClient database) {
		this.memberships = memberships;
		this.affiliations = affiliations;
		this.groups = groups;
		this.people = people;
		this.trail = trail;
		this.database = database;
	}

	@Test
	void changeWithoutAGapAndAreKnownForEachDay() {
		Person person = person(PersonKind.MEMBER);
		Affiliation first = add(AffiliationKind.GROUP);
		Affiliation second = add(AffiliationKind.GROUP);
		join(person, first, START, null);
		join(person, second, START.plusYears(2), null);
		assertThat(group(person, START.minusDays(1))).isEmpty();
		assertThat(group(person, START)).isEqualTo(first.name());
		assertThat(group(person, START.plusYears(2).minusDays(1))).isEqualTo(first.name());
		assertThat(group(person, START.plusYears(2))).isEqualTo(second.name());
		assertThat(this.trail.of("person", person.id())).extracting("action").contains("ended a ward or group");
	}

	@Test
	void areOneOfEachADay() {
		Person person = person(PersonKind.MEMBER);
		join(person, add(AffiliationKind.WARD), START, START.plusYears(4));
		join(person, add(AffiliationKind.GROUP), START, START.plusYears(4));
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> join(person, add(AffiliationKind.WARD), START.plusYears(4), null))
			.satisfies((refused) -> assertThat(refused.field()).isEqualTo("startsOn"));
	}

	@ParameterizedTest
	@CsvSource({ "OFFICER", "PARTNER" })
	void areForMembersOnly(PersonKind kind) {
		Affiliation group = add(AffiliationKind.GROUP);
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> join(person(kind), group, START, null));
	}

	@Test
	void stayWithWhoeverIsAMemberNoMoreOnceTheyEnded() {
		Person person = person(PersonKind.MEMBER);
		Membership ward = join(person, add(AffiliationKind.WARD), START, null);
		refuses("membership_members_only", () -> retire(person));
		this.memberships.change(KEEPER, ward.id(), new MembershipForm(ward.id(), person.id(), ward.affiliation().id(),
				START, START.plusYears(4), null, null, ward.version()));
		retire(person);
		assertThat(this.memberships.of(person.id())).hasSize(1);
	}

	private void retire(Person person) {
		this.people.change(KEEPER, person.id(),
				new PersonForm(person.id(), PersonKind.PARTNER, "", "Ida", person.familyName(), "", person.version()));
	}

	@Test
	void areKnownToThePublicOnceTheyAreThere() {
		Person person = person(PersonKind.MEMBER);
		Affiliation first = add(AffiliationKind.GROUP);
		join(person, first, START, null);
		join(person, add(AffiliationKind.GROUP), START.plusYears(2), null);
		AsAt asAt = new AsAt(START.plusYears(3), START.plusYears(1));
		assertThat(this.memberships.known(List.of(person.id()), asAt).group(person)).isEqualTo(first.name());
	}

	@Test
	void areKnownToThePublicFromTheDayThatSomebodySays() {
		Person person = person(PersonKind.MEMBER);
		Affiliation ward = add(AffiliationKind.WARD);
		this.memberships.join(KEEPER, new MembershipForm(UUID.randomUUID(), person.id(), ward.id(), START,
				START.plusYears(4), START.minusDays(3), START.plusYears(3), null));
		assertThat(ward(person, START, START.minusDays(4))).isEmpty();
		assertThat(ward(person, START, START.minusDays(3))).isEqualTo(ward.name());
		assertThat(ward(person, START.plusYears(5), START.plusYears(3).minusDays(1))).isEqualTo(ward.name());
		assertThat(ward(person, START.plusYears(5), START.plusYears(3))).isEmpty();
	}

	@Test
	void areCountedByThePublicUntilTheirEndIsThereOrAnnounced() {
		LocalDate day = START.minusYears(40);
		join(person(PersonKind.MEMBER), add(AffiliationKind.WARD), day, day.plusYears(1));
		Membership announced = this.memberships.join(KEEPER,
				new MembershipForm(UUID.randomUUID(), person(PersonKind.MEMBER).id(), add(AffiliationKind.WARD).id(),
						day, day.plusYears(1), null, day, null));
		LocalDate lastDay = announced.term().endsOn();
		LocalDate next = lastDay.plusDays(1);
		assertThat(this.groups.councillors(new AsAt(lastDay, lastDay))).isEqualTo(2);
		assertThat(this.groups.councillors(new AsAt(next, lastDay))).isEqualTo(1);
		assertThat(this.groups.composition(next).councillors()).isZero();
		assertThat(this.groups.councillors(new AsAt(next, next))).isZero();
		this.database.sql("delete from membership where starts_on = ?").param(day).update();
	}

	private String ward(Person person, LocalDate day, LocalDate today) {
		return this.memberships.known(List.of(person.id()), new AsAt(day, today)).ward(person);
	}

	@Test
	void makeUpTheCouncilOfADay() {
		Affiliation large = add(AffiliationKind.GROUP);
		Affiliation small = add(AffiliationKind.GROUP);
		LocalDate day = START.minusYears(50);
		for (Affiliation group : new Affiliation[] { large, large, small, null }) {
			Person councillor = person(PersonKind.MEMBER);
			join(councillor, add(AffiliationKind.WARD), day, day.plusYears(1));
			if (group != null) {
				join(councillor, group, day, day.plusYears(1));
			}
		}
		join(person(PersonKind.MEMBER), large, day, day.plusYears(1));
		Composition council = this.groups.composition(day);
		assertThat(council.groups()).extracting(Share::name, Share::councillors)
			.containsExactly(tuple(large.name(), 2), tuple(small.name(), 1));
		assertThat(council.councillors()).isEqualTo(4);
		assertThat(council.ungrouped()).isEqualTo(1);
		assertThat(this.groups.composition(day.minusDays(1)).councillors()).isZero();
		this.database.sql("delete from membership where starts_on = ?").param(day).update();
	}

	@Test
	void areKeptByDemocraticServicesOnly() {
		Actor officer = new Actor(UUID.randomUUID(), "Officer", Set.of(Role.OFFICER), Set.of(), null);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.affiliations.add(officer, AffiliationKind.WARD, AffiliationForm.blank()));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.memberships.join(officer, MembershipForm.blank(UUID.randomUUID())));
	}

	@Test
	void areGuardedByTheDatabase() {
		Person person = person(PersonKind.MEMBER);
		Affiliation ward = add(AffiliationKind.WARD);
		insert(person, ward, "WARD", "1905-01-01", "1905-12-31");
		refuses("membership_one_a_day", () -> insert(person, add(AffiliationKind.WARD), "WARD", "1905-12-31", null));
		refuses("membership_affiliation", () -> insert(person, ward, "GROUP", "1906-01-01", null));
		refuses("membership_ends_after_start", () -> insert(person, ward, "WARD", "1906-01-02", "1906-01-01"));
		refuses("membership_days", () -> insert(person, ward, "WARD", "2200-01-01", null));
		refuses("membership_announced",
				() -> this.database.sql("update membership set announced_on = '1799-12-31'").update());
		refuses("membership_end_is_known",
				() -> this.database.sql("update membership set ends_on = null, end_announced_on = '1906-01-01'")
					.update());
		refuses("membership_members_only", () -> insert(person(PersonKind.OFFICER), ward, "WARD", "1906-01-01", null));
		refuses("membership_person",
				() -> this.database.sql("update membership set person_kind = 'OFFICER' where person_id = ?")
					.param(person.id())
					.update());
		refuses("affiliation_kind",
				() -> this.database.sql("insert into affiliation values (gen_random_uuid(), 'CLUB', 'X', 0)").update());
		refuses("affiliation_name", () -> this.affiliations.add(KEEPER, AffiliationKind.WARD,
				new AffiliationForm(UUID.randomUUID(), ward.name().toUpperCase(), null)));
	}

	private void insert(Person person, Affiliation to, String kind, String from, String until) {
		this.database.sql(INSERT).params(to.id().toString(), kind, from, until, person.id()).update();
	}

	private String group(Person person, LocalDate day) {
		return this.memberships.on(List.of(person.id()), day).group(person);
	}

	private Membership join(Person person, Affiliation to, LocalDate from, LocalDate until) {
		return this.memberships.join(KEEPER,
				new MembershipForm(UUID.randomUUID(), person.id(), to.id(), from, until, null, null, null));
	}

	private Affiliation add(AffiliationKind kind) {
		UUID id = UUID.randomUUID();
		return this.affiliations.add(KEEPER, kind, new AffiliationForm(id, "W" + id, null));
	}

	private Person person(PersonKind kind) {
		UUID id = UUID.randomUUID();
		return this.people.add(KEEPER, new PersonForm(id, kind, "", "Ida", "W" + id, "", null));
	}

	private static void refuses(String constraint, Runnable change) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(change::run)
			.havingRootCause()
			.withMessageContaining("\"" + constraint + "\"");
	}

}
