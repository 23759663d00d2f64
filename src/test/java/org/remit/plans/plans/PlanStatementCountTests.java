package org.remit.plans.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import org.remit.plans.progress.Milestone;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Long lists of plans, and long plans, cost as many statements as short ones. */
@RemitTest
class PlanStatementCountTests {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

	private final Pages pages;

	private final TestPlans plans;

	private final Statistics statistics;

	PlanStatementCountTests(Pages pages, TestPlans plans, EntityManagerFactory factory) {
		this.pages = pages;
		this.plans = plans;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	@Test
	void staysTheSameForManyMorePlansAndPriorities() {
		UUID plan = this.plans.add();
		fill(plan, 1, 3);
		List<String> paths = List.of("/manage/plans", "/manage/plans/" + plan, "/manage", "/plans",
				"/manage/plans/" + plan + "?on=" + this.plans.today().minusDays(1));
		Map<String, Long> few = statements(paths);
		fill(plan, 4, 20);
		for (int number = 0; number < 8; number++) {
			UUID more = this.plans.add();
			fill(more, 1, 4);
			this.plans.publish(more);
		}
		assertThat(statements(paths)).isEqualTo(few).allSatisfy((path, number) -> assertThat(number).isLessThan(95));
	}

	/** With milestones that were moved, and updates. */
	private void fill(UUID plan, int first, int last) {
		this.plans.on(DAY, () -> {
			for (int number = first; number <= last; number++) {
				Priority priority = this.plans.priority(plan, String.valueOf(number));
				Milestone milestone = this.plans.milestone(priority, "Milestone " + number);
				this.plans.change(milestone, (form) -> form.moved(LocalDate.of(2026, 5, 1), "So."));
				this.plans.update(priority, DAY, "Well.");
			}
		});
	}

	private Map<String, Long> statements(List<String> paths) {
		Map<String, Long> statements = new TreeMap<>();
		paths.forEach((path) -> statements.put(path, statements(path)));
		return statements;
	}

	private long statements(String path) {
		this.pages.as("officer").get(path);
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		Page page = this.pages.as("officer").get(path);
		assertThat(page.status()).isEqualTo(200);
		return this.statistics.getPrepareStatementCount() - before;
	}

}
