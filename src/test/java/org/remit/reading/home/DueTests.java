package org.remit.reading.home;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.remit.duties.actions.ActionStatus;
import org.remit.duties.actions.FutureForm;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.duties.reviews.Occasion;
import org.remit.duties.reviews.ReviewForm;
import org.remit.duties.reviews.Reviews;
import org.remit.duties.revisions.Scheme;
import org.remit.duties.revisions.TestSchemes;
import org.remit.plans.plans.TestPlans;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is due, of all kinds together: a few lines of each, and as few statements. */
@RemitTest
class DueTests {

	private final Pages pages;

	private final TestMatrices matrices;

	private final Reviews reviews;

	private final TestSchemes schemes;

	private final TestPlans plans;

	private final Statistics statistics;

	private final LocalDate today;

	DueTests(Pages pages, TestMatrices matrices, Reviews reviews, TestSchemes schemes, TestPlans plans,
			EntityManagerFactory factory) {
		this.pages = pages;
		this.matrices = matrices;
		this.reviews = reviews;
		this.schemes = schemes;
		this.plans = plans;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
		this.today = plans.today();
	}

	@Test
	void showsAFewOfEachKindAndTheWayToAllInAsManyStatements() {
		add(1, 0);
		Map<String, Long> few = statements();
		add(6, 1);
		assertThat(statements()).isEqualTo(few).allSatisfy((path, number) -> assertThat(number).isLessThan(95));
		Page page = this.pages.as("officer").get("/manage");
		assertThat(page.texts("h3")).startsWith("Future actions", "Reviews of assurance", "Revisions", "Plans");
		assertThat(page.document().select("main h3 + ul.govuk-list--spaced")).hasSize(4)
			.allSatisfy((list) -> assertThat(list.children()).hasSize(5));
		Element all = page.document().selectFirst("a[href='/manage/due#plans']");
		int number = this.pages.as("officer").get("/manage/due").document().select("h2#plans + ul li").size();
		assertThat(number).isGreaterThan(6);
		assertThat(all.text()).isEqualTo("All %d plans that are due".formatted(number));
	}

	/** One of each kind, so many times. */
	private void add(int times, int first) {
		for (int at = first; at < first + times; at++) {
			LocalDate day = this.today.minusDays(at);
			Scheme scheme = this.schemes.mapped();
			this.schemes.begin(scheme, day);
			this.schemes.row(this.schemes.matrix(scheme), "2", "Fill the lamp");
			UUID matrix = this.matrices.add(this.matrices.post("Due " + UUID.randomUUID()));
			promise(this.matrices.row(matrix, "", "To keep wells", "", "Buy a rope"), day);
			this.reviews.open(TestMatrices.AUTHOR,
					new ReviewForm(UUID.randomUUID(), matrix, Occasion.YEARLY, "", this.today.plusDays(at)));
			this.plans.milestone(this.plans.priority(this.plans.add(), "1"), "Late one", day);
		}
	}

	private void promise(Responsibility responsibility, LocalDate day) {
		this.matrices.actions.futureOf(responsibility.id())
			.forEach((one) -> this.matrices.actions.describe(TestMatrices.AUTHOR, one.id(),
					new FutureForm(one.id(), one.version(), one.text(), null, day, ActionStatus.PLANNED, "", null)));
	}

	private Map<String, Long> statements() {
		Map<String, Long> statements = new TreeMap<>();
		for (String username : new String[] { "officer", "democratic" }) {
			statements.put(username + " /manage", statements(username, "/manage"));
			statements.put(username + " /manage/due", statements(username, "/manage/due"));
		}
		return statements;
	}

	private long statements(String username, String path) {
		this.pages.as(username).get(path);
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		assertThat(this.pages.as(username).get(path).status()).isEqualTo(200);
		return this.statistics.getPrepareStatementCount() - before;
	}

}
