package org.remit.duties.gaps;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuarterDaysTests {

	@Test
	void areTheLastDaysOfTheQuartersOfAFinancialYear() {
		assertThat(QuarterDays.before(LocalDate.of(2026, 11, 25), 4)).containsExactly(LocalDate.of(2025, 12, 31),
				LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30));
	}

	@Test
	void lieBeforeTheDayItself() {
		assertThat(QuarterDays.before(LocalDate.of(2024, 3, 31), 1)).containsExactly(LocalDate.of(2023, 12, 31));
		assertThat(QuarterDays.before(LocalDate.of(2024, 4, 1), 1)).containsExactly(LocalDate.of(2024, 3, 31));
	}

}
