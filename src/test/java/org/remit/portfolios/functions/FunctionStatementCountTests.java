package org.remit.portfolios.functions;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A tree of many functions costs as many statements as one of a few. */
@RemitTest
class FunctionStatementCountTests {

	private static final LocalDate DAY = LocalDate.of(2024, 5, 7);

	private static final Map<String, String> READERS = Map.of("/functions", "member", "/functions?on=" + DAY, "member",
			"/functions/moves", "member", "/manage/functions", "democratic", "/manage/functions/gaps", "democratic");

	private final Pages pages;

	private final TestFunctions functions;

	private final TestPortfolios portfolios;

	private final Statistics statistics;

	FunctionStatementCountTests(Pages pages, TestFunctions functions, TestPortfolios portfolios,
			EntityManagerFactory factory) {
		this.pages = pages;
		this.functions = functions;
		this.portfolios = portfolios;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	@Test
	void staysTheSameForManyMoreFunctions() {
		add(2);
		Map<String, Long> few = statements();
		add(10);
		assertThat(statements()).isEqualTo(few).allSatisfy((path, number) -> assertThat(number).isLessThan(30));
	}

	/** Led, moved and shared by portfolios of their own, with parts. */
	private void add(int number) {
		for (int at = 0; at < number; at++) {
			UUID first = this.portfolios.addPublished();
			UUID second = this.portfolios.addPublished();
			ServiceFunction function = this.functions.add();
			this.functions.below(this.functions.below(function));
			this.functions.move(function, this.functions.lead(function, first, DAY.minusYears(1)), second, DAY);
			this.functions.allocate(function, first, Share.SHARED, DAY, null);
		}
	}

	private Map<String, Long> statements() {
		Map<String, Long> statements = new TreeMap<>();
		READERS.forEach((path, username) -> statements.put(path, statements(path, username)));
		return statements;
	}

	private long statements(String path, String username) {
		this.pages.as(username).get(path);
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		Page page = this.pages.as(username).get(path);
		assertThat(page.status()).isEqualTo(200);
		return this.statistics.getPrepareStatementCount() - before;
	}

}
