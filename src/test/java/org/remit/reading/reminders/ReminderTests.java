package org.remit.reading.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;

import org.remit.people.accounts.AccountForm;
import org.remit.people.accounts.Accounts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.time.SettableClock;
import org.remit.reports.reports.TestReports;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Whom the council writes to, when, how often and what. */
@RemitTest
class ReminderTests {

	private static final Actor ADMINISTRATOR = new Actor(UUID.randomUUID(), "Ada Administrator",
			Set.of(Role.ADMINISTRATOR), Set.of(), null);

	private static final LocalDate MEETING = LocalDate.of(2027, 3, 17);

	private static final LocalDate LAST_DAY = MEETING.minusDays(10);

	private final Mailbox mailbox = new Mailbox();

	private final List<Actor> reminded = new ArrayList<>();

	private final Reminders reminders;

	private final ReminderChoices choices;

	private final Accounts accounts;

	private final TestReports test;

	private final Pages pages;

	private final SettableClock clock;

	private final JdbcClient database;

	private final ObjectProvider<JavaMailSender> sender;

	private final ObjectProvider<ReminderSchedule> schedule;

	ReminderTests(Reminders reminders, ReminderChoices choices, Accounts accounts, TestReports test, Pages pages,
			SettableClock clock, JdbcClient database, ObjectProvider<JavaMailSender> sender,
			ObjectProvider<ReminderSchedule> schedule) throws Exception {
		this.reminders = reminders;
		this.choices = choices;
		this.accounts = accounts;
		this.test = test;
		this.pages = pages;
		this.clock = clock;
		this.database = database;
		this.sender = sender;
		this.schedule = schedule;
	}

	@AfterEach
	void remindNobodyAnyMore() throws Exception {
		this.reminded.forEach((actor) -> this.choices.change(actor,
				new ReminderChoiceForm(false, "", this.choices.form(actor).version())));
		this.mailbox.close();
	}

	@Test
	void comeOnceBeforeTheLastDayAndOnceWhenItIsPast() throws Exception {
		Actor officer = officer();
		UUID report = this.test.add(MEETING);
		assertThat(about(report, LAST_DAY.minusDays(4))).isEmpty();
		assertThat(about(report, LAST_DAY.minusDays(3))).hasSize(1);
		assertThat(about(report, LAST_DAY.minusDays(3))).as("the same morning").isEmpty();
		assertThat(about(report, LAST_DAY)).as("reminded already").isEmpty();
		assertThat(about(report, LAST_DAY.plusDays(1))).hasSize(1);
		assertThat(about(report, LAST_DAY.plusDays(2))).isEmpty();
		this.test.submit(report);
		assertThat(about(report, LAST_DAY.plusDays(2))).as("no longer a step of " + officer.name()).isEmpty();
		this.database.sql("update report set dated_on = dated_on + 7 where id = ?").param(report).update();
		this.test.giveBack(report);
		assertThat(about(report, LAST_DAY.plusDays(7))).as("a new last day").hasSize(1);
	}

	@Test
	void sayWhatIsDueAndWhereAndNothingOfTheDraft() throws Exception {
		officer();
		UUID report = this.test.add(MEETING.plusYears(1));
		String title = this.test.standing(report).document().title();
		MimeMessage letter = about(report, LAST_DAY.plusYears(1)).get(0);
		assertThat(letter.getFrom()[0]).hasToString("remit@aldermoor.example");
		assertThat(letter.getAllRecipients()).extracting(Object::toString)
			.singleElement()
			.asString()
			.endsWith("@aldermoor.example");
		assertThat(letter.getSubject()).matches("\\d+ reports? (is|are) due(, \\d+ late)?");
		assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(letter.getContent().toString())
			.contains("Executive member report to Council, for the meeting on",
					"To be submitted by 7 March 2028, which is today",
					"https://remit.aldermoor.example/manage/reports/" + report,
					"https://remit.aldermoor.example/account/reminders", "Aldermoor Borough Council")
			.doesNotContain(title);
	}

	@Test
	void goToThoseWhoCanTakeTheStep() throws Exception {
		UUID elsewhere = account(Set.of(Role.OFFICER), Set.of(this.test.area("Adult Social Care and Health")));
		UUID locked = account(Set.of(Role.DEMOCRATIC_SERVICES), Set.of());
		UUID democratic = account(Set.of(Role.DEMOCRATIC_SERVICES), Set.of());
		this.accounts.lock(ADMINISTRATOR, locked, this.accounts.find(locked).orElseThrow().version());
		UUID report = this.test.add(MEETING.plusYears(2));
		this.test.submit(report);
		assertThat(about(report, MEETING.plusYears(2))).extracting((letter) -> letter.getAllRecipients()[0].toString())
			.contains(address(democratic))
			.doesNotContain(address(locked), address(elsewhere));
	}

	@Test
	void comeAgainWhereTheMailServerRefusedThem() throws Exception {
		officer();
		UUID report = this.test.add(MEETING.plusYears(3));
		this.mailbox.refuse(true);
		assertThat(about(report, MEETING.plusYears(3))).isEmpty();
		this.mailbox.refuse(false);
		assertThat(about(report, MEETING.plusYears(3))).hasSize(1);
	}

	@Test
	void areOffUntilSomebodyAsksForThemAndTheCouncilNamesAMailServer() {
		assertThat(this.sender.getIfAvailable()).isNull();
		assertThat(this.schedule.getIfAvailable()).isNull();
		Page page = this.pages.as("officer2").get("/account").click("Reminders by e-mail");
		assertThat(page.text()).contains("sends no e-mails at present");
		assertThat(page.form("/account/reminders").value("wanted")).isEmpty();
	}

	@Test
	void areTurnedOnAndOffByTheirReader() {
		Page nowhere = form().tick("wanted", "true").submit();
		assertThat(nowhere.status()).isEqualTo(422);
		assertThat(nowhere.errors()).containsExactly("Enter the e-mail address to write to");
		Page wrong = form().tick("wanted", "true").fill("email", "priya at home").submit();
		assertThat(wrong.errors()).containsExactly("Enter an e-mail address, like priya.nair@example.gov.uk");
		assertThat(wrong.form("/account/reminders").value("email")).isEqualTo("priya at home");
		Form early = form();
		Page on = form().tick("wanted", "true").fill("email", "priya@aldermoor.example").submit();
		assertThat(on.document().text()).contains("You will be reminded.");
		assertThat(early.fill("email", "other@aldermoor.example").submit().status()).isEqualTo(409);
		assertThat(form().value("email")).isEqualTo("priya@aldermoor.example");
		assertThat(form().untick("wanted", "true").submit().document().text()).contains("You will not be reminded.");
		assertThat(this.pages.get("/account/reminders").heading()).isEqualTo("Sign in");
	}

	@Test
	void areKeptFromNonsenseByTheDatabase() {
		UUID account = account(Set.of(Role.OFFICER), Set.of());
		UUID report = this.test.add();
		refused("reminder_choice_email", "update reminder_choice set wanted = true, email = '' where account_id = ?",
				account);
		String sent = "insert into reminder_sent values ('%s', ?, 'APPROVAL', date '2026-12-01', '%s', now())";
		refused("reminder_sent_occasion", sent.formatted(account, "NEVER"), report);
		this.database.sql(sent.formatted(account, "LATE")).param(report).update();
		refused("reminder_sent_once", sent.formatted(account, "LATE"), report);
	}

	private void refused(String constraint, String statement, UUID id) {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql(statement).param(id).update())
			.withMessageContaining(constraint);
	}

	private Form form() {
		return this.pages.as("officer").form("/account/reminders");
	}

	private Actor officer() {
		UUID id = account(Set.of(Role.OFFICER), Set.of(this.test.area("Children\u2019s Services")));
		return this.accounts.find(id).orElseThrow().actor();
	}

	/** Somebody who asked to be reminded. */
	private UUID account(Set<Role> roles, Set<UUID> areas) {
		UUID id = UUID.randomUUID();
		this.accounts.add(ADMINISTRATOR,
				new AccountForm(id, "r-" + id.toString().substring(0, 13), "Rae Reminded", roles, areas, null, null),
				"no password", false);
		Actor actor = this.accounts.find(id).orElseThrow().actor();
		this.choices.change(actor, new ReminderChoiceForm(true, address(id), null));
		this.reminded.add(actor);
		return id;
	}

	private static String address(UUID account) {
		return "r" + account + "@aldermoor.example";
	}

	/** The letters about a report that a morning brings. */
	private List<MimeMessage> about(UUID report, LocalDate today) throws Exception {
		Postbox postbox = new Postbox(this.mailbox.sender(), "remit@aldermoor.example",
				"https://remit.aldermoor.example/");
		int[] sent = new int[1];
		this.clock.on(today, () -> sent[0] = this.reminders.send(postbox));
		List<MimeMessage> taken = this.mailbox.taken();
		assertThat(taken).hasSize(sent[0]);
		List<MimeMessage> about = new ArrayList<>();
		for (MimeMessage letter : taken) {
			if (letter.getContent().toString().contains(report.toString())) {
				about.add(letter);
			}
		}
		return about;
	}

}
