package org.remit.platform.time;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class SettableClockTests {

	private final SettableClock clock;

	SettableClockTests(SettableClock clock) {
		this.clock = clock;
	}

	@Test
	void goesBackToTheOuterDayAfterWorkWithinWork() {
		LocalDate day = LocalDate.of(2019, 5, 7);
		LocalDate real = this.clock.today();
		this.clock.on(day, () -> {
			this.clock.on(day.plusYears(1), () -> assertThat(this.clock.today()).isEqualTo("2020-05-07"));
			assertThat(this.clock.today()).isEqualTo(day);
		});
		assertThat(this.clock.today()).isEqualTo(real);
	}

}
