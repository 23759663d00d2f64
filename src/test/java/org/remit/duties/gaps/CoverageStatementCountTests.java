package org.remit.duties.gaps;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.law.sources.Strength;
import org.remit.people.posts.Post;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However many rows, provisions, posts and matrices there are, and over nine days as on
 * one: the database is asked as often.
 */
@RemitTest
class CoverageStatementCountTests {

	private final Pages pages;

	private final TestGaps test;

	private final Statistics statistics;

	CoverageStatementCountTests(Pages pages, TestGaps test, EntityManagerFactory factory) {
		this.pages = pages;
		this.test = test;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	@Test
	void staysTheSameForManyMoreRows() {
		Post post = add(1, 2);
		Map<String, Long> few = statements(post);
		add(3, 8);
		assertThat(statements(post)).isEqualTo(few).allSatisfy((path, number) -> assertThat(number).isLessThan(20));
		assertThat(few.get("/manage/gaps")).isLessThanOrEqualTo(few.get("/manage/gaps/list") + 1);
		assertThat(few.get(of(post))).isEqualTo(few.get("/manage/gaps"));
	}

	/** Also rows that ended, with actions and citations that nobody ended with them. */
	private Post add(int matrices, int rows) {
		Post last = null;
		for (int at = 0; at < matrices; at++) {
			UUID edition = this.test.edition("Count Act " + TestGaps.word(), null);
			Post post = this.test.matrices.post("Counter " + TestGaps.word());
			last = post;
			this.test.appoint(post, TestGaps.DAY, null);
			UUID matrix = this.test.matrices.add(post, edition);
			for (int row = 1; row <= rows; row++) {
				this.test.provision(edition, "s." + row, Strength.MUST, null);
				end(this.test.row(TestGaps.DAY, matrix, "s." + row, "Counted\n\nCounted again", "Count on"));
				this.test.row(TestGaps.DAY, matrix, "s." + row, "Counted\n\nCounted again", "Count on");
			}
		}
		return last;
	}

	private static String of(Post post) {
		return "/manage/gaps/posts/" + post.id();
	}

	private void end(Responsibility responsibility) {
		this.test.on(TestGaps.DAY.plusDays(3), () -> this.test.matrices.responsibilities.end(TestMatrices.AUTHOR,
				responsibility.id(), TestGaps.DAY.plusDays(2), "No more"));
	}

	private Map<String, Long> statements(Post post) {
		Map<String, Long> statements = new TreeMap<>();
		Stream
			.of("/manage/gaps", "/manage/gaps?on=" + TestGaps.DAY, "/manage/gaps?on=2024-08-01", "/manage/gaps/list",
					"/manage/gaps/list.csv", of(post))
			.forEach((path) -> statements.put(path, statements(path)));
		return statements;
	}

	private long statements(String path) {
		this.pages.as("officer").get(path);
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		assertThat(this.pages.as("officer").get(path).status()).isEqualTo(200);
		return this.statistics.getPrepareStatementCount() - before;
	}

}
