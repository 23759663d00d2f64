package org.remit.reading.finder;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import org.remit.boards.seats.Chamber;
import org.remit.people.posts.Post;
import org.remit.portfolios.functions.ServiceFunction;
import org.remit.portfolios.functions.TestFunctions;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Many answers cost as many statements as a few. */
@RemitTest
class FinderStatementCountTests {

	private final Pages pages;

	private final Planted planted;

	private final TestFunctions functions;

	private final TestPortfolios portfolios;

	private final Statistics statistics;

	FinderStatementCountTests(Pages pages, Planted planted, TestFunctions functions, TestPortfolios portfolios,
			EntityManagerFactory factory) {
		this.pages = pages;
		this.planted = planted;
		this.functions = functions;
		this.portfolios = portfolios;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	@Test
	void staysTheSameForManyMoreAnswers() {
		String word = Chamber.word();
		plant(word, 1);
		long few = statements("/who?q=" + word);
		plant(word, 9);
		assertThat(statements("/who?q=" + word)).isEqualTo(few).isLessThan(30);
		assertThat(this.pages.get("/who?q=" + word).texts("section > p")).containsExactly(
				"2 more were found. Add a word to see fewer and closer ones.".repeat(5).split("(?<=\\.)(?=2)"));
	}

	/** One more answer of each kind, each held through a post of its own. */
	private void plant(String word, int number) {
		LocalDate since = this.planted.today().minusDays(1);
		for (int at = 0; at < number; at++) {
			Post post = this.planted.post("Keeper %s of %s".formatted(Chamber.word(), word), true);
			this.planted.appoint(post, this.planted.person(Chamber.word()), since, since);
			UUID portfolio = this.portfolios.addPublished((typed) -> typed.holder(post.id()).scope("Keeps " + word));
			ServiceFunction function = this.planted.function("Keeping " + word, null);
			this.functions.lead(function, portfolio, since);
			this.planted.published(post, "To keep " + word);
			this.planted.board("Board %s of %s".formatted(Chamber.word(), word), true, "to hear of " + word);
		}
	}

	private long statements(String path) {
		this.pages.get(path);
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		Page page = this.pages.get(path);
		assertThat(page.status()).isEqualTo(200);
		return this.statistics.getPrepareStatementCount() - before;
	}

}
