package org.remit.people.designations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Register;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostForm;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.council.Jurisdiction;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.Decision;
import org.remit.platform.web.Mistake;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.remit.people.appointments.Register.KEEPER;
import static org.remit.people.appointments.Register.day;
import static org.remit.people.designations.DesignationKind.MONITORING_OFFICER;

/** Who answers to a statute, on any day. */
@RemitTest
class DesignationTests {

	/** Long before anything that the sample council or another test designates. */
	private static final LocalDate DAY = LocalDate.of(1912, 6, 1);

	private final Designations designations;

	private final Posts posts;

	private final AuditTrail trail;

	private final JdbcClient database;

	private final Register register;

	private Post post;

	DesignationTests(Designations designations, People people, Posts posts, Appointments appointments, AuditTrail trail,
			JdbcClient database) {
		this.designations = designations;
		this.posts = posts;
		this.trail = trail;
		this.database = database;
		this.register = new Register(people, posts, appointments);
	}

	@BeforeEach
	void addAPost() {
		this.post = this.register.post();
	}

	@AfterEach
	void leaveTheYearToTheNextTest() {
		this.database.sql("delete from designation where starts_on < '1920-01-01'").update();
	}

	@ParameterizedTest
	@CsvSource({ "1912-01-01,true", "1911-12-31,false", "1912-12-31,true", "1913-01-01,false" })
	void answersOnTheFirstAndTheLastDayAndNeitherBeforeNorAfter(String day, boolean answers) {
		designate(this.post, false, "1912-01-01", "1912-12-31");
		assertThat(this.designations.on(MONITORING_OFFICER, day(day)).isPresent()).isEqualTo(answers);
	}

	@Test
	void belongsToOnePostADayAndSaysWhichStandsInTheWay() {
		designate(this.post, false, "1912-01-01", "1912-12-31");
		Post other = this.register.post();
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> designate(other, false, "1912-12-31", "1913-12-31"))
			.withMessageContaining("%s is the monitoring officer in that time (1 January 1912 to 31 December 1912)",
					this.post.title());
		designate(other, false, "1913-01-01", "1913-12-31");
		assertThat(this.designations.on(MONITORING_OFFICER, day("1913-01-01")).orElseThrow().post().id())
			.isEqualTo(other.id());
	}

	@Test
	void hasAnyNumberOfPostsThatSupportIt() {
		Person holder = this.register.person();
		this.register.appoint(this.post, holder, "1912-01-01", "1912-12-31");
		Post shared = this.register.shared();
		designate(this.post, false, "1912-01-01", "1912-12-31");
		designate(shared, true, "1912-01-01", "1912-12-31");
		designate(this.register.post(), true, "1912-01-01", "1912-12-31");
		Designated all = monitoringOfficer(this.designations.all(DAY));
		assertThat(all.answering().holders()).extracting((one) -> one.person().fullName())
			.containsExactly(holder.fullName());
		assertThat(all.supporting()).hasSize(2).extracting((one) -> one.post().id()).contains(shared.id());
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> designate(this.post, true, "1912-01-01", "1912-12-31"))
			.withMessageContaining("already is the monitoring officer");
	}

	@Test
	void restsOnAPostWithOneHolderAndKeepsItSo() {
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> designate(this.register.shared(), false, "1912-01-01", "1912-12-31"))
			.withMessageContaining("Several people share");
		designate(this.post, false, "1912-01-01", "1912-12-31");
		PostForm shared = new PostForm(this.post.id(), this.post.title(), this.post.kind(), false, true,
				this.post.version());
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> this.posts.change(KEEPER, this.post.id(), shared))
			.satisfies((refused) -> assertThat(refused.field()).isEqualTo("soleHolder"));
	}

	@Test
	void isKnownToThePublicFromItsAnnouncementOn() {
		DesignationForm form = form(this.post, false, "1912-01-01", "1912-12-31", "1912-02-01", "1912-09-01");
		this.designations.designate(KEEPER, form);
		assertThat(announced(DAY, "1912-01-31")).isNull();
		assertThat(announced(DAY, "1912-02-01")).isNotNull();
		assertThat(announced(day("1913-01-01"), "1912-08-31")).isNotNull();
		assertThat(announced(day("1913-01-01"), "1912-09-01")).isNull();
	}

	@Test
	void isNotKnownToThePublicOnAnInternalPost() {
		designate(this.register.internal(), false, "1912-01-01", "1912-12-31");
		assertThat(announced(DAY, "2026-01-01")).isNull();
		assertThat(monitoringOfficer(this.designations.all(DAY)).answering()).isNotNull();
	}

	private Designated.Part announced(LocalDate day, String today) {
		return monitoringOfficer(this.designations.announced(new AsAt(day, day(today)))).answering();
	}

	private static Designated monitoringOfficer(List<Designated> all) {
		return all.stream().filter((one) -> one.kind() == MONITORING_OFFICER).findFirst().orElseThrow();
	}

	@Test
	void endsAndIsStruckOutWithALineForEach() {
		Designation one = designate(this.post, false, "1912-01-01", "1913-12-31");
		this.designations.end(KEEPER, one.id(), new DesignationEnd(day("1912-03-31"), DAY, one.version()));
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.designations.strikeOut(KEEPER, one.id(), new Mistake("Wrong", one.version())));
		Designation ended = this.designations.find(one.id()).orElseThrow();
		this.designations.strikeOut(KEEPER, one.id(), new Mistake("Another post", ended.version()));
		assertThat(this.designations.of(this.post)).isEmpty();
		assertThat(this.trail.of("post", this.post.id())).extracting("action", "detail")
			.contains(
					tuple("designated",
							"monitoring officer, 1 January 1912 to 31 December 1913, announced on 1 January 1912"),
					tuple("struck out a designation entered by mistake",
							"monitoring officer, 1 January 1912 to 31 March 1912, announced on 1 January 1912. Another post"));
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "DEMOCRATIC_SERVICES", mode = EnumSource.Mode.EXCLUDE)
	void isMadeByDemocraticServicesOnly(Role role) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.designations
			.designate(Register.actor(role), form(this.post, false, "1912-01-01", null, "1912-01-01", null)));
	}

	@Test
	void followsTheLawOfTheCountry() {
		assertThat(DesignationKind.in(Jurisdiction.ENGLAND)).contains(DesignationKind.LEAD_MEMBER_CHILDREN)
			.doesNotContain(DesignationKind.LEAD_MEMBER_CHILDREN_WALES);
		assertThat(DesignationKind.in(Jurisdiction.WALES)).contains(DesignationKind.LEAD_DIRECTOR_CHILDREN_WALES)
			.doesNotContain(DesignationKind.DIRECTOR_CHILDREN);
		assertThat(DesignationKind.HEAD_OF_PAID_SERVICE.label(Jurisdiction.WALES)).isEqualTo("Chief executive");
	}

	private Designation designate(Post to, boolean supporting, String from, String until) {
		return this.designations.designate(KEEPER, form(to, supporting, from, until, from, null));
	}

	private static DesignationForm form(Post post, boolean supporting, String from, String to, String announced,
			String endAnnounced) {
		return new DesignationForm(UUID.randomUUID(), MONITORING_OFFICER, post.id(), supporting,
				new DesignationForm.Days(day(from), day(to)), day(announced), day(endAnnounced), Decision.NONE, null);
	}

}
