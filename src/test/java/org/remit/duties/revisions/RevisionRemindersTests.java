package org.remit.duties.revisions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.duties.responsibilities.TestMatrices;
import org.remit.law.mappings.MappingKind;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;
import org.remit.reading.home.DueLines;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Revisions in which somebody is still to decide, and who that is. */
@RemitTest
class RevisionRemindersTests {

	private final Pages pages;

	private final TestSchemes schemes;

	private final ResponsibilitySteps steps;

	private final LocalDate today;

	RevisionRemindersTests(Pages pages, TestSchemes schemes, ResponsibilitySteps steps, SettableClock clock) {
		this.pages = pages;
		this.schemes = schemes;
		this.steps = steps;
		this.today = clock.today();
	}

	@Test
	void tellOfficersOfRowsInTheirMatricesThatTheyCanDecide() {
		Scheme scheme = this.schemes.add();
		Revision revision = this.schemes.begin(scheme, this.today.minusDays(3));
		UUID matrix = this.schemes.matrix(scheme);
		this.schemes.row(matrix, "2", "Fill the lamp");
		this.schemes.row(matrix, "6", "Break the lamp");
		assertThat(due("officer", revision)).isEmpty();
		assertThat(due("democratic", revision)).containsExactly(late("2 steps"));
		this.schemes.map(scheme, "2", MappingKind.CHANGED, "11");
		this.schemes.map(scheme, null, MappingKind.NEW, "15");
		assertThat(due("officer", revision)).containsExactly(late("1 step"));
		assertThat(due("officer2", revision)).isEmpty();
		assertThat(due("democratic", revision)).containsExactly(late("3 steps"));
		decide(revision);
		assertThat(due("officer", revision)).isEmpty();
		assertThat(due("democratic", revision)).containsExactly(late("2 steps"));
	}

	/** Each is seen as it is alone, though all are read together. */
	@Test
	void keepRevisionsApart() {
		Scheme one = this.schemes.mapped();
		Scheme other = this.schemes.mapped();
		Revision first = this.schemes.begin(one, this.today.minusDays(1));
		Revision second = this.schemes.begin(other, this.today.plusDays(20));
		UUID matrix = this.schemes.matrix(one);
		this.schemes.row(matrix, "2", "Fill the lamp");
		this.schemes.row(this.schemes.matrix(other), "3", "Light the lamp");
		this.schemes.row(this.schemes.matrix(other), "1", "Hang the lamp");
		assertThat(due("officer", first)).singleElement().asString().startsWith("1 day late 1 step to decide");
		assertThat(due("officer", second)).singleElement().asString().startsWith("Due in 20 days 2 steps to decide");
	}

	private void decide(Revision revision) {
		ResponsibilityStep step = this.steps.open(revision.id())
			.stream()
			.filter((one) -> !one.isWaiting())
			.findFirst()
			.get();
		this.steps.decide(TestMatrices.AUTHOR, revision.id(), step.responsibility().id(), this.steps.proposal(step));
	}

	private String late(String steps) {
		return "3 days late %s to decide; the new edition counts from %s".formatted(steps,
				Day.write(this.today.minusDays(3)));
	}

	private List<String> due(String username, Revision revision) {
		return DueLines.of(this.pages.as(username).get("/manage/due"), "revisions",
				"/manage/revisions/" + revision.id());
	}

}
