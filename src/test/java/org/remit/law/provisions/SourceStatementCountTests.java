package org.remit.law.provisions;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import org.remit.law.sources.Source;
import org.remit.law.sources.SourceEdition;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Two hundred provisions cost a page as many statements as two. */
@RemitTest
class SourceStatementCountTests {

	private final Visitor democratic;

	private final Visitor anybody;

	private final TestSources sources;

	private final Statistics statistics;

	SourceStatementCountTests(Pages pages, TestSources sources, EntityManagerFactory factory) {
		this.democratic = pages.as("democratic");
		this.anybody = pages.as("member");
		this.sources = sources;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	@Test
	void staysTheSameForTwoHundredProvisionsAsForTwo() {
		Map<String, Long> few = statements(add(2));
		assertThat(statements(add(200))).isEqualTo(few).allSatisfy((page, number) -> assertThat(number).isLessThan(20));
	}

	@Test
	void staysTheSameForManySourcesAsForOne() {
		Source first = this.sources.add();
		this.sources.edition(first, "", TestSources.DAY);
		long one = count(this.anybody, "/sources?q=" + first.slug().replace('-', '+'));
		IntStream.range(0, 5).forEach((at) -> this.sources.edition(this.sources.add(), "", TestSources.DAY));
		assertThat(count(this.anybody, "/sources?q=source")).isLessThanOrEqualTo(one + 1);
		assertThat(count(this.democratic, "/manage/sources?q=source")).isLessThan(10);
	}

	/** Two editions of a source, the later one reworded. */
	private SourceEdition[] add(int number) {
		Source source = this.sources.add();
		SourceEdition before = this.sources.edition(source, "Old", TestSources.DAY);
		SourceEdition after = this.sources.edition(source, "New", LocalDate.of(2024, 4, 1));
		this.sources.enter(before, lines(number, "Duty %1$d of somebody called %1$d to answer"));
		this.sources.enter(after, lines(number, "Duty %1$d of somebody called %1$d to answer at once"));
		return new SourceEdition[] { before, after };
	}

	private static String[] lines(int number, String text) {
		return IntStream.rangeClosed(1, number)
			.mapToObj((at) -> "%d.1 ".formatted(at) + text.formatted(at))
			.toArray(String[]::new);
	}

	private Map<String, Long> statements(SourceEdition[] pair) {
		SourceEdition after = pair[1];
		String mappings = "/manage/sources/%s/mappings".formatted(after.source().id());
		Map<String, Long> statements = new TreeMap<>();
		statements.put("public", count(this.anybody, after.address()));
		statements.put("source", count(this.democratic, "/manage/sources/" + after.source().id()));
		statements.put("edition", count(this.democratic, after.staffAddress()));
		statements.put("mappings",
				count(this.democratic, "%s?from=%s&to=%s".formatted(mappings, pair[0].id(), after.id())));
		statements.put("suggestions",
				count(this.democratic, "%s/%s/%s/suggestions".formatted(mappings, pair[0].id(), after.id())));
		statements.put("provision", count(this.democratic,
				"%s/provisions/%s/edit".formatted(after.staffAddress(), this.sources.provision(after, "1.1").id())));
		return statements;
	}

	private long count(Visitor visitor, String path) {
		visitor.get(path);
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		Page page = visitor.get(path);
		assertThat(page.status()).as(path).isEqualTo(200);
		return this.statistics.getPrepareStatementCount() - before;
	}

}
