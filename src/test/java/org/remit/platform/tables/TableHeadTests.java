package org.remit.platform.tables;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableHeadTests {

	private static final Map<String, Integer> MEANINGS = Map.of("code", 1, "ref", 1, "figure", 2);

	@Test
	void findsColumnsByTheirNamesInAnyOrder() {
		TableHead<Integer> head = TableHead.of("\n\"Figure\",CODE,Weather\n1,2,3", ',', TableHeadTests::meaning);
		assertThat(head.place(2)).isZero();
		assertThat(head.place(1)).isEqualTo(1);
		assertThat(head.place(3)).isEqualTo(-1);
		assertThat(head.unknown()).containsExactly("weather");
	}

	@Test
	void takesTheFirstOfTwoWithOneMeaning() {
		TableHead<Integer> head = TableHead.of(List.of("Ref", " ", "Code"), TableHeadTests::meaning);
		assertThat(head.has(1)).isTrue();
		assertThat(head.has(2)).isFalse();
		assertThat(head.place(1)).isZero();
		assertThat(head.unknown()).containsExactly("code");
	}

	private static Integer meaning(String name) {
		return MEANINGS.get(TableHead.plain(name));
	}

}
