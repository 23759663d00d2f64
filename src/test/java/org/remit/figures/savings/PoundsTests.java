package org.remit.figures.savings;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Amounts and years as budget papers write them. */
class PoundsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			125000 | £125,000
			125,000 | £125,000
			£ 1,250,000.5 | £1,250,000.50
			1.25m | £1,250,000
			£250k | £250,000
			0 | £0
			0.01 | £0.01
			1.001k | £1,001""")
	void areReadAndWrittenInOneManner(String typed, String written) {
		assertThat(Pounds.read(typed).map(Pounds::write)).contains(written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-5", "(250)", "1,25", "12,5000", "1.005", "ten", "1e9", "£", "1m2", "999999999.1m",
			"9999999999999", "0x10", "1 000" })
	void areRefusedWhereTheyCouldMeanSomethingElse(String typed) {
		assertThat(Pounds.read(typed)).isEmpty();
	}

	@Test
	void showWhatIsLessThanNothingWithATrueMinusSign() {
		assertThat(Pounds.write(new BigDecimal("-1250.00"))).isEqualTo("\u2212£1,250");
	}

	@ParameterizedTest
	@CsvSource({ "2026/27,2026/27", "2026-27,2026/27", "2026/2027,2026/27", "2026,2026/27", "1999/00,1999/00" })
	void readYears(String typed, String words) {
		assertThat(FinancialYear.read(typed).map(FinancialYear::words)).contains(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026/28", "26/27", "1989/90", "2099/00", "2026/27/28", "soon" })
	void refuseWhatIsNoYear(String typed) {
		assertThat(FinancialYear.read(typed)).isEmpty();
	}

	@Test
	void beginYearsInApril() {
		assertThat(FinancialYear.of(LocalDate.of(2026, 3, 31)).words()).isEqualTo("2025/26");
		assertThat(FinancialYear.of(LocalDate.of(2026, 4, 1)).words()).isEqualTo("2026/27");
	}

}
