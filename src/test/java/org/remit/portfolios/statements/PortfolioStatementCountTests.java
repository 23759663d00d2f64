package org.remit.portfolios.statements;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of many portfolios cost as many statements as lists of a few. */
@RemitTest
class PortfolioStatementCountTests {

	/** Of portfolios that are in force since the day before. */
	private static final LocalDate DAY = LocalDate.of(2024, 5, 7);

	private static final Map<String, String> READERS = Map.of("/manage/portfolios", "officer", "/manage", "democratic",
			"/members", "member", "/portfolios", "member", "/portfolios?on=" + DAY, "member");

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final UUID post;

	private final Statistics statistics;

	PortfolioStatementCountTests(Pages pages, TestPortfolios portfolios, Posts posts, EntityManagerFactory factory) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.post = posts.all().stream().filter(Post::isPublic).map(Post::id).findFirst().orElseThrow();
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	/** What is due costs one's work 17 of them, 12 for all revisions. */
	@Test
	void staysTheSameForManyMorePortfolios() {
		add(5);
		Map<String, Long> few = statements();
		add(45);
		assertThat(statements()).isEqualTo(few).allSatisfy((path, number) -> assertThat(number).isLessThan(95));
	}

	private Map<String, Long> statements() {
		Map<String, Long> statements = new TreeMap<>();
		READERS.forEach((path, username) -> statements.put(path, statements(path, username)));
		return statements;
	}

	/** In all states, with a holder, officers, lines and links. */
	private void add(int number) {
		this.portfolios.on(DAY.minusDays(1), () -> addThem(number));
	}

	private void addThem(int number) {
		UUID linked = this.portfolios.addPublished();
		for (int at = 0; at < number; at++) {
			UUID id = this.portfolios.add((typed) -> typed.holder(this.post)
				.officers(this.post)
				.functions("Parks\n  Trees")
				.link("Budgets", linked)
				.link("Drugs", null));
			switch (at % 4) {
				case 1 -> this.portfolios.submit(id);
				case 2 -> this.portfolios.publish(id);
				case 3 -> {
					this.portfolios.publish(id);
					this.portfolios.withdraw(id, "Because.");
				}
				default -> {
				}
			}
		}
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
