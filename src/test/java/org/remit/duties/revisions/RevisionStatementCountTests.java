package org.remit.duties.revisions;

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
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A revision of many rows, steps and matrices costs as many statements as one of a few.
 */
@RemitTest
class RevisionStatementCountTests {

	private final Pages pages;

	private final TestSchemes schemes;

	private final ResponsibilitySteps steps;

	private final Statistics statistics;

	RevisionStatementCountTests(Pages pages, TestSchemes schemes, ResponsibilitySteps steps,
			EntityManagerFactory factory) {
		this.pages = pages;
		this.schemes = schemes;
		this.steps = steps;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	@Test
	void staysTheSameForManyMoreRows() {
		Scheme scheme = this.schemes.mapped();
		Revision revision = this.schemes.begin(scheme);
		Responsibility responsibility = add(scheme, revision, 1);
		Map<String, Long> few = statements(revision, responsibility, scheme.id("15"));
		add(scheme, revision, 4);
		assertThat(statements(revision, responsibility, scheme.id("15"))).isEqualTo(few)
			.allSatisfy((path, number) -> assertThat(number).isLessThan(70));
	}

	/**
	 * Matrices with a row of each kind, one of them carried over. Returns one that is
	 * open.
	 */
	private Responsibility add(Scheme scheme, Revision revision, int matrices) {
		Responsibility open = null;
		for (int at = 0; at < matrices; at++) {
			UUID matrix = this.schemes.matrix(scheme);
			open = this.schemes.row(matrix, "4", "Fill the lamp");
			Stream.of("1", "2", "3", "5", "6").forEach((cited) -> this.schemes.row(matrix, cited, "Row " + cited));
			ResponsibilityStep step = this.steps.open(revision.id())
				.stream()
				.filter((one) -> one.matrix().id().equals(matrix) && one.responsibility().cited().equals("2"))
				.findFirst()
				.orElseThrow();
			this.steps.decide(TestMatrices.AUTHOR, revision.id(), step.responsibility().id(),
					this.steps.proposal(step));
			this.schemes.begin(this.schemes.add());
		}
		return open;
	}

	private Map<String, Long> statements(Revision revision, Responsibility responsibility, UUID fresh) {
		String address = "/manage/revisions/" + revision.id();
		Map<String, Long> statements = new TreeMap<>();
		Stream
			.of("/manage/revisions", address, address + "/unchanged", address + "/rows/" + responsibility.id(),
					address + "/provisions/" + fresh)
			.forEach((path) -> statements.put(path, statements(path)));
		return statements;
	}

	private long statements(String path) {
		this.pages.as("democratic").get(path);
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		Page page = this.pages.as("democratic").get(path);
		assertThat(page.status()).isEqualTo(200);
		return this.statistics.getPrepareStatementCount() - before;
	}

}
