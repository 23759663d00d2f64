package org.remit.reading.answering;

import java.util.List;
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
import org.remit.people.posts.Post;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.duties.responsibilities.TestMatrices.AUTHOR;

/**
 * Sixty responsibilities cost as many statements as one: 51 for a member, 53 for a day
 * that is past.
 */
@RemitTest
class AnsweringStatementCountTests {

	private final Pages pages;

	private final TestMatrices test;

	private final TestHolders holders;

	private final Statistics statistics;

	AnsweringStatementCountTests(Pages pages, TestMatrices test, TestHolders holders, EntityManagerFactory factory) {
		this.pages = pages;
		this.test = test;
		this.holders = holders;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	@Test
	void staysTheSameForSixtyRowsAsForOne() {
		Post post = this.holders.post();
		UUID matrix = this.test.add(post);
		Visitor holder = this.holders.holding(post);
		add(matrix, 2);
		this.test.publish(matrix);
		add(matrix, 1);
		Map<String, Long> few = statements(holder, matrix);
		add(matrix, 30);
		this.test.publish(matrix);
		add(matrix, 30);
		assertThat(statements(holder, matrix)).isEqualTo(few)
			.allSatisfy((path, number) -> assertThat(number).as(path).isLessThan(55));
	}

	/** Every second one ended a day ago, but its actions, if it has them, did not. */
	private void add(UUID matrix, int rows) {
		for (int at = 0; at < rows; at++) {
			String taken = (at % 4 < 2) ? "Wells were counted\n\nTwice" : "";
			String future = (at % 4 != 1) ? "Buy a rope\n\nBuy a bell" : "";
			Responsibility responsibility = this.test.row(matrix, "5." + at, "To keep the wells", taken, future);
			if (at % 2 == 1) {
				this.test.responsibilities.end(AUTHOR, responsibility.id(), this.holders.today().minusDays(1), "Over");
			}
		}
	}

	private Map<String, Long> statements(Visitor holder, UUID matrix) {
		Map<String, Long> statements = new TreeMap<>();
		String whole = "/members/responsibilities/" + matrix;
		List<String> paths = Stream.of("/members", "/members?by=source", whole)
			.flatMap((path) -> Stream.of(path,
					path + (path.contains("?") ? "&" : "?") + "on=" + this.holders.today().minusDays(1)))
			.toList();
		paths.forEach((path) -> statements.put(path, statements(holder, path)));
		statements.put("confirmations", statements(this.pages.as("democratic"), "/manage/confirmations"));
		return statements;
	}

	private long statements(Visitor visitor, String path) {
		visitor.get(path);
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		Page page = visitor.get(path);
		assertThat(page.status()).isEqualTo(200);
		return this.statistics.getPrepareStatementCount() - before;
	}

}
