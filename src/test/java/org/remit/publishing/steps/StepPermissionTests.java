package org.remit.publishing.steps;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.jdbc.core.JdbcTemplate;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may take which step of a portfolio that belongs to the area of "officer". */
@RemitTest
class StepPermissionTests {

	private static final List<String> EVERYBODY = List.of("officer", "officer2", "democratic", "member",
			"administrator");

	private static final Map<Step, Set<String>> ALLOWED = Map.of(Step.SUBMISSION, Set.of("officer", "democratic"),
			Step.RETURN, Set.of("democratic"), Step.APPROVAL, Set.of("democratic"), Step.PUBLICATION,
			Set.of("democratic"), Step.WITHDRAWAL, Set.of("democratic"));

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final JdbcTemplate database;

	StepPermissionTests(Pages pages, TestPortfolios portfolios, JdbcTemplate database) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.database = database;
	}

	@TestFactory
	Stream<DynamicTest> openThePageOfAStepOnlyToThoseWhoMayTakeIt() {
		return Stream.of(Step.values()).map((step) -> DynamicTest.dynamicTest(step.label(), () -> {
			UUID id = this.portfolios.bringTo(step, this.portfolios.add());
			for (String username : EVERYBODY) {
				int status = this.pages.as(username).get(TestPortfolios.at(id, step.path())).status();
				assertThat(status).as(username).isEqualTo(ALLOWED.get(step).contains(username) ? 200 : 403);
			}
			assertThat(this.pages.get(TestPortfolios.at(id, step.path())).address()).isEqualTo("/sign-in");
		}));
	}

	@TestFactory
	Stream<DynamicTest> refuseTheStepAndChangeNothingForEverybodyElse() {
		return Stream.of(Step.values()).map((step) -> DynamicTest.dynamicTest(step.label(), () -> {
			UUID id = this.portfolios.bringTo(step, this.portfolios.add());
			String before = state(id);
			EVERYBODY.stream().filter((username) -> !ALLOWED.get(step).contains(username)).forEach((username) -> {
				Page page = fill(this.pages.as(username).get("/").form("/sign-out"), step, id).submit();
				assertThat(page.status()).as(username).isEqualTo(403);
				assertThat(page.heading()).isEqualTo("You can't open this page");
			});
			Page signIn = fill(this.pages.visitor().form("/sign-in"), step, id).submit();
			assertThat(signIn.address()).startsWith("/sign-in");
			assertThat(state(id)).isEqualTo(before);
		}));
	}

	/** So that the refusals above are not of a form that nobody could send. */
	@TestFactory
	Stream<DynamicTest> takeTheStepForThoseWhoMay() {
		return Stream.of(Step.values()).map((step) -> DynamicTest.dynamicTest(step.label(), () -> {
			for (String username : ALLOWED.get(step)) {
				UUID id = this.portfolios.bringTo(step, this.portfolios.add());
				String before = state(id);
				Page page = fill(this.pages.as(username).get("/").form("/sign-out"), step, id).submit();
				assertThat(page.address()).isEqualTo("/manage/portfolios/" + id);
				assertThat(state(id)).isNotEqualTo(before);
			}
		}));
	}

	@Test
	void showMembersNoStaffPageOfADocument() {
		UUID id = this.portfolios.addPublished();
		for (String page : List.of("preview", "timeline", "comparison", "editions/1")) {
			assertThat(this.pages.as("member").get(TestPortfolios.at(id, page)).status()).isEqualTo(403);
			assertThat(this.pages.get(TestPortfolios.at(id, page)).address()).isEqualTo("/sign-in");
			assertThat(this.pages.as("officer2").get(TestPortfolios.at(id, page)).status()).isEqualTo(200);
		}
	}

	private Form fill(Form form, Step step, UUID id) {
		Standing standing = this.portfolios.standing(id);
		return form.to(TestPortfolios.at(id, step.path()))
			.tamper("version", (standing.open() != null) ? standing.open().version().toString() : "")
			.tamper("seen", standing.draftHash())
			.tamper("changeNote", "Changed")
			.tamper("remark", "A remark")
			.tamper("inForceFrom", "2026-05-06")
			.tamper("number", "1")
			.tamper("explanation", "A reason");
	}

	private String state(UUID id) {
		return this.database.queryForList("select e::text from edition e where document_id = ?", id) + " "
				+ this.database.queryForList("select a::text from audit_line a where subject_id = ? order by id", id);
	}

}
