package org.remit.reports.blocks;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the tables of reports are read. */
class TypedTableTests {

	@Test
	void readTablesWithTabsAndWithPipes() {
		assertThat(TypedTable.read("A\tB\n1\t2\t3\n").rows()).containsExactly(List.of("A", "B", ""),
				List.of("1", "2", "3"));
		TypedTable ruled = TypedTable.read("| Year | Children |\n|---|---:|\n| 2019 | 552 |");
		assertThat(ruled.ruled()).isTrue();
		assertThat(ruled.rows()).containsExactly(List.of("Year", "Children"), List.of("2019", "552"));
	}

}
