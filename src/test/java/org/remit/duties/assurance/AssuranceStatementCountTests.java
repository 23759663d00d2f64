package org.remit.duties.assurance;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import org.remit.duties.reviews.Outcome;
import org.remit.duties.reviews.TestReviews;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Many reviews, rows and answers cost as many statements as a few. */
@RemitTest
class AssuranceStatementCountTests {

	private final TestReviews test;

	private final Pages pages;

	private final Statistics statistics;

	private final UUID matrix;

	private final UUID review;

	AssuranceStatementCountTests(TestReviews test, Pages pages, EntityManagerFactory factory) {
		this.test = test;
		this.pages = pages;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
		this.matrix = test.matrix(2);
		this.review = test.open(this.matrix);
	}

	@Test
	void staysTheSameForManyMore() {
		addPublished();
		this.test.answer(this.review, 1, Outcome.CHANGED, "A new name", "");
		Map<String, Long> few = statements();
		for (int at = 0; at < 4; at++) {
			addPublished();
			this.test.open(this.test.matrix(2));
		}
		this.test.add(this.matrix, 3, 12);
		for (int number = 2; number < 8; number++) {
			this.test.answer(this.review, number, Outcome.CHANGED, "A new name", "");
			this.test.answer(this.review, number, Outcome.CONFIRMED, "", "");
		}
		assertThat(statements()).isEqualTo(few).allSatisfy((path, number) -> assertThat(number).isLessThan(45));
	}

	private void addPublished() {
		UUID tested = this.test.matrix(2);
		this.test.matrices.publish(tested);
		UUID done = this.test.open(tested);
		this.test.confirmRest(done);
		this.test.close(done);
		this.test.matrices.publish(done);
	}

	private Map<String, Long> statements() {
		Map<String, Long> statements = new TreeMap<>();
		Visitor officer = this.pages.as("officer");
		Visitor holder = this.test.visitor(this.pages);
		String row = "/rows/" + this.test.rowId(this.review, 1);
		for (String path : new String[] { "", "/" + this.review, "/" + this.review + "/answers",
				"/" + this.review + "/rest", "/" + this.review + "/closing", "/" + this.review + row, "/new" }) {
			count(statements, officer, "/manage/assurance" + path);
		}
		for (String path : new String[] { "", "/" + this.review, "/" + this.review + row }) {
			count(statements, holder, "/members/reviews" + path);
		}
		count(statements, officer, "/assurance");
		return statements;
	}

	private void count(Map<String, Long> statements, Visitor visitor, String path) {
		visitor.get(path);
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		Page page = visitor.get(path);
		assertThat(page.status()).as(path).isEqualTo(200);
		statements.put(path, this.statistics.getPrepareStatementCount() - before);
	}

}
