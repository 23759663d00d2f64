package org.remit.platform.time;

import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TimeOfDayTests {

	@ParameterizedTest
	@CsvSource({ "10:30am,10:30", "10.30 AM,10:30", "2pm,14:00", "2 p.m.,14:00", "14:00,14:00", "9.05,09:05",
			"12pm,12:00", "12am,00:00", "noon,12:00", "12 midday,12:00", "0:15,00:15" })
	void readsWhatPeopleType(String typed, LocalTime time) {
		assertThat(TimeOfDay.read(typed)).isEqualTo(time);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "25:00", "10:60", "later", "10", "0pm", "10:3", "1\u06605pm" })
	void refusesWhatIsNoTime(String typed) {
		assertThatIllegalArgumentException().isThrownBy(() -> TimeOfDay.read(typed))
			.withMessage("Enter a real time, like 10:30am or 14:00");
	}

	@ParameterizedTest
	@CsvSource({ "10:30,10:30am", "14:00,2pm", "12:00,midday", "00:15,12:15am", "12:05,12:05pm" })
	void writesAsCouncilsDo(LocalTime time, String written) {
		assertThat(TimeOfDay.write(time)).isEqualTo(written);
		assertThat(TimeOfDay.read(written)).isEqualTo(time);
	}

}
