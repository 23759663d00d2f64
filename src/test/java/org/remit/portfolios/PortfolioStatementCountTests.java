package org.remit.portfolios;

import java.util.UUID;

import jakarta.persistence.EntityManagerFactory;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.remit.posts.Post;
import org.remit.posts.Posts;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of many portfolios cost as many statements as lists of a few. */
@RemitTest
class PortfolioStatementCountTests {

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

	@ParameterizedTest
	@CsvSource({ "/manage/portfolios,officer", "/manage,democratic", "/members,member", "/portfolios,member" })
	void staysTheSameForFiftyMorePortfolios(String path, String username) {
		add(5);
		long few = statements(path, username);
		add(45);
		assertThat(statements(path, username)).isEqualTo(few).isLessThan(30);
	}

	/** In all states, with a holder, officers, lines and links. */
	private void add(int number) {
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
