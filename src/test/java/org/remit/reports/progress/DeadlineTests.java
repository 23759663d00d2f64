package org.remit.reports.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.steps.Step;
import org.remit.reports.reports.TestReports;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** When a report is due, who is told, and what is not due at all. */
@RemitTest
class DeadlineTests {

	private static final LocalDate MEETING = LocalDate.of(2026, 12, 16);

	private final TestReports test;

	private final DueReports due;

	private final Deadlines deadlines;

	private final Pages pages;

	private final SettableClock clock;

	private final JdbcClient database;

	DeadlineTests(TestReports test, DueReports due, Deadlines deadlines, Pages pages, SettableClock clock,
			JdbcClient database) {
		this.test = test;
		this.due = due;
		this.deadlines = deadlines;
		this.pages = pages;
		this.clock = clock;
		this.database = database;
	}

	@AfterEach
	void asTheProductComes() {
		this.deadlines.change(TestReports.AUTHOR, new DeadlineForm(10, 8, this.deadlines.rule().version()));
	}

	@Test
	void areTenDaysBeforeTheMeetingForSubmissionAndEightForApprovalAndPublication() {
		UUID report = begun(MEETING);
		assertThat(words(report, LocalDate.of(2026, 12, 1))).isEqualTo("To be submitted by 6 December 2026, in 5 days");
		assertThat(words(report, LocalDate.of(2026, 12, 6)))
			.isEqualTo("To be submitted by 6 December 2026, which is today");
		assertThat(words(report, LocalDate.of(2026, 12, 7)))
			.isEqualTo("1 day late: to be submitted by 6 December 2026");
		this.test.submit(report);
		assertThat(words(report, LocalDate.of(2026, 12, 7))).isEqualTo("To be approved by 8 December 2026, in 1 day");
		this.test.approve(report);
		assertThat(words(report, LocalDate.of(2026, 12, 12)))
			.isEqualTo("4 days late: to be published by 8 December 2026");
		this.test.publishApproved(report);
		assertThat(find(report, LocalDate.of(2026, 12, 12))).isEmpty();
	}

	@Test
	void areNoneForCorrectionsHistoryAndMeetingsCalledOff() {
		UUID published = begun(MEETING);
		this.test.write(published, 0, "One");
		this.test.publish(published);
		this.test.write(published, 0, "One", "Two");
		assertThat(find(published, MEETING)).isEmpty();
		assertThat(find(begun(this.clock.today().minusDays(1)), MEETING)).isEmpty();
		assertThat(find(begun(this.clock.today()), MEETING)).isPresent();
		UUID calledOff = this.test.toMeeting(meeting(LocalDate.of(2026, 12, 8)));
		assertThat(find(calledOff, MEETING)).isPresent();
		this.database.sql("update meeting set cancelled = 'Snow' where id = ?")
			.param(meeting(LocalDate.of(2026, 12, 8)))
			.update();
		assertThat(find(calledOff, MEETING)).isEmpty();
		this.database.sql("update meeting set cancelled = '' where id = ?")
			.param(meeting(LocalDate.of(2026, 12, 8)))
			.update();
	}

	@Test
	void waitForThoseWhoCanTakeTheStep() {
		UUID report = begun(this.clock.today().plusDays(3));
		Actor ofTheArea = officer(this.test.area("Children\u2019s Services"));
		assertThat(waiting(ofTheArea)).contains(report);
		assertThat(waiting(officer(UUID.randomUUID()))).doesNotContain(report);
		this.test.submit(report);
		assertThat(waiting(ofTheArea)).doesNotContain(report);
		assertThat(waiting(TestReports.AUTHOR)).as("the submitter").doesNotContain(report);
		assertThat(waiting(TestReports.APPROVER)).contains(report);
		assertThat(waiting(TestReports.AUTHOR)).doesNotContain(begun(this.clock.today().plusDays(60)));
	}

	@Test
	void areShownWhereReportsAreWorkedOn() {
		LocalDate meeting = this.clock.today().plusDays(7);
		UUID report = begun(meeting);
		String late = "3 days late: to be submitted by " + Day.write(meeting.minusDays(10));
		Page outline = this.pages.as("officer").get("/manage/reports/" + report);
		assertThat(outline.text()).contains("Late " + late, "submitted 10 days before");
		assertThat(this.pages.as("officer2").get("/manage/reports").text())
			.contains(outline.heading() + " Late " + late);
		assertThat(this.pages.as("officer").get("/manage/due").text())
			.contains(outline.heading() + " 3 days late To be submitted by " + Day.write(meeting.minusDays(10)));
		assertThat(this.pages.as("officer2").get("/manage/due").text()).doesNotContain(outline.heading());
	}

	@Test
	void areSetByDemocraticServices() {
		UUID report = begun(MEETING);
		Page saved = form().fill("submissionDays", "20").fill("approvalDays", "20").submit();
		assertThat(saved.document().text()).contains("Saved the deadlines");
		assertThat(words(report, LocalDate.of(2026, 11, 27))).startsWith("1 day late: to be submitted by 26 November");
		Page wrong = form().fill("submissionDays", "5").fill("approvalDays", "6").submit();
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.errors()).contains("A report is submitted before it is approved: enter 5 or fewer");
		Page hostile = form().fill("submissionDays", "91").fill("approvalDays", "soon").submit();
		assertThat(hostile.status()).isEqualTo(422);
		assertThat(hostile.errors()).contains("Enter a number of days from 0 to 90");
		assertThat(hostile.form("/manage/report-deadlines").value("approvalDays")).isEqualTo("soon");
		assertThat(this.deadlines.rule().submissionDays()).isEqualTo(20);
		assertThat(form().tamper("version", "0").submit().status()).isEqualTo(409);
	}

	@Test
	void areNotSetByOfficers() {
		assertThat(this.pages.as("officer").get("/manage/report-deadlines").status()).isEqualTo(403);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.deadlines.change(officer(UUID.randomUUID()), new DeadlineForm(1, 1, 0)));
	}

	@Test
	void areOneRuleThatMakesSense() {
		refused("report_deadline_order", "update report_deadline set submission_days = 6");
		refused("report_deadline_days", "update report_deadline set submission_days = 91");
		refused("report_deadline_one", "insert into report_deadline values (2, 10, 7, 0)");
	}

	private void refused(String constraint, String statement) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database.sql(statement).update())
			.withMessageContaining(constraint);
	}

	private Form form() {
		return this.pages.as("democratic").form("/manage/report-deadlines");
	}

	private UUID begun(LocalDate day) {
		return this.test.add(day);
	}

	private UUID meeting(LocalDate day) {
		return this.database.sql("select id from meeting where held_on = ? and mistake is null")
			.param(day)
			.query(UUID.class)
			.list()
			.get(0);
	}

	private static Actor officer(UUID area) {
		return new Actor(UUID.randomUUID(), "Olu Officer", Set.of(Role.OFFICER), Set.of(area), null);
	}

	private List<UUID> waiting(Actor actor) {
		return this.due.of(actor).stream().map((one) -> one.report().id()).toList();
	}

	private String words(UUID report, LocalDate today) {
		return find(report, today).orElseThrow().words();
	}

	/** As of a day, in the list and by itself. */
	private Optional<DueReport> find(UUID report, LocalDate today) {
		AsOf asOf = new AsOf();
		this.clock.on(today, () -> {
			asOf.listed = this.due.all().stream().filter((one) -> one.report().id().equals(report)).findFirst();
			asOf.alone = this.due.of(this.test.reports.get(report), this.test.standing(report));
		});
		assertThat(asOf.listed.map(DueReport::words)).isEqualTo(asOf.alone.map(DueReport::words));
		assertThat(asOf.listed.map(DueReport::step)).isNotEqualTo(Optional.of(Step.RETURN));
		return asOf.listed;
	}

	private static final class AsOf {

		private Optional<DueReport> listed;

		private Optional<DueReport> alone;

	}

}
