package org.remit.portfolios.portfolios;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;

import org.remit.publishing.documents.Edition;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A line keeps its key, and what will hang on it, through edits. */
@RemitTest
class LineKeysTests {

	private final TestPortfolios portfolios;

	private final JdbcTemplate database;

	LineKeysTests(TestPortfolios portfolios, JdbcTemplate database) {
		this.portfolios = portfolios;
		this.database = database;
	}

	@Test
	void areKeptWhereNothingChanged() {
		UUID id = add("Parks\nMarkets\nMuseums");
		String before = keys(id);
		write(id, "Parks\nMarkets\nMuseums");
		assertThat(keys(id)).isEqualTo(before);
	}

	@Test
	void areKeptByTheNeighboursOfNewAndRemovedLines() {
		UUID id = add("Parks\nMarkets\nMuseums");
		assertThat(keys(id)).isEqualTo("2 Parks, 3 Markets, 4 Museums");
		write(id, "Theatres\nParks\nMuseums");
		assertThat(keys(id)).isEqualTo("5 Theatres, 2 Parks, 4 Museums");
	}

	@Test
	void areKeptByMovedLines() {
		UUID id = add("Parks\nMarkets\nMuseums\nSport");
		write(id, "Sport\nMuseums\n  Markets\nParks");
		assertThat(keys(id)).isEqualTo("5 Sport, 4 Museums, 3 Markets, 2 Parks");
	}

	@Test
	void areKeptByRewordedLines() {
		UUID id = add("Parks and open spaces\nChildren's homes and fostering\nSport");
		write(id, "Children's homes, fostering and adoption\nParks and green spaces\nSport");
		assertThat(keys(id)).isEqualTo("3 Children's homes, fostering and adoption, 2 Parks and green spaces, 4 Sport");
	}

	@Test
	void tellLinesApartThatSayTheSame() {
		UUID id = add("Reviews\nParks\nReviews");
		write(id, "Parks\nReviews");
		assertThat(keys(id)).isEqualTo("3 Parks, 4 Reviews");
	}

	@Test
	void areNotTakenFromAnotherSection() {
		UUID id = add("Parks");
		this.portfolios.change(id, (typed) -> typed.functions("").write(Section.PARTNERSHIPS, "Parks"));
		assertThat(keys(id)).isEqualTo("3 Parks");
	}

	@Test
	void areNeverUsedAgain() {
		UUID id = add("Parks");
		write(id, "");
		write(id, "Waste");
		write(id, "");
		write(id, "Parks");
		assertThat(keys(id)).isEqualTo("4 Parks");
		this.portfolios.publish(id);
		write(id, "");
		write(id, "Parks");
		assertThat(keys(id)).isEqualTo("5 Parks");
	}

	/** The row itself stays too, so that whatever points to it goes on pointing. */
	@Test
	void standForTheSameRow() {
		UUID id = add("Parks\nMarkets of the borough");
		List<UUID> rows = rows(id);
		write(id, "Markets of the whole borough\nParks");
		assertThat(rows(id)).containsExactly(rows.get(1), rows.get(0));
	}

	@Test
	void areTheAnchorsOfThePage() {
		UUID id = add("Parks\nMarkets");
		write(id, "Markets\nParks");
		this.portfolios.publish(id);
		assertThat(((Edition) this.portfolios.standing(id).live()).snapshot())
			.contains("\"key\":3,\"text\":\"Markets\"", "\"key\":2,\"text\":\"Parks\"");
	}

	private UUID add(String functions) {
		return this.portfolios.add((typed) -> typed.functions(functions));
	}

	private void write(UUID id, String functions) {
		this.portfolios.change(id, (typed) -> typed.functions(functions));
	}

	private String keys(UUID id) {
		return this.database.queryForList("""
				select key || ' ' || text from portfolio_line where portfolio_id = ? and section <> 'SCOPE'
				order by position""", String.class, id).stream().collect(Collectors.joining(", "));
	}

	private List<UUID> rows(UUID id) {
		return this.database.queryForList("""
				select id from portfolio_line where portfolio_id = ? and section <> 'SCOPE' order by position""",
				UUID.class, id);
	}

}
