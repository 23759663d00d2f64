package org.remit.reports.published;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import org.remit.reports.reports.TestReports;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Many reports, sections and blocks cost as many statements as a few. */
@RemitTest
class ReportStatementCountTests {

	private final TestReports test;

	private final Pages pages;

	private final Statistics statistics;

	private final UUID report;

	ReportStatementCountTests(TestReports test, Pages pages, EntityManagerFactory factory) {
		this.test = test;
		this.pages = pages;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
		this.report = test.add();
	}

	@Test
	void staysTheSameForManyMore() {
		this.test.write(this.report, 0, "One");
		this.test.publish(this.report);
		Map<String, Long> few = statements();
		for (int at = 0; at < 4; at++) {
			UUID other = this.test.add();
			this.test.write(other, 0, "One", "Two");
			this.test.publish(other);
		}
		this.test.write(this.report, 1, "Two", "Three", "Four");
		this.test.sections.add(TestReports.AUTHOR, this.report, "More");
		assertThat(statements()).isEqualTo(few).allSatisfy((path, number) -> assertThat(number).isLessThan(45));
	}

	private Map<String, Long> statements() {
		Map<String, Long> statements = new TreeMap<>();
		String section = "/sections/" + this.test.section(this.report, 0);
		for (String path : new String[] { "", "/" + this.report, "/" + this.report + section, "/new" }) {
			count(statements, "/manage/reports" + path);
		}
		count(statements, "/reports");
		count(statements, this.test.address(this.report));
		count(statements, "/members/annexes");
		return statements;
	}

	private void count(Map<String, Long> statements, String path) {
		this.pages.as("officer").get(path);
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		Page page = this.pages.as("officer").get(path);
		assertThat(page.status()).as(path).isEqualTo(200);
		statements.put(path, this.statistics.getPrepareStatementCount() - before);
	}

}
