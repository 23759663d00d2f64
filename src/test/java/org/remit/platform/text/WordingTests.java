package org.remit.platform.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WordingTests {

	@ParameterizedTest
	@CsvSource({ "Parks and open spaces,parks & OPEN spaces,0.86", "Fostering,Adoption,0", "'',Parks,0",
			"Si\u00e2n\u2019s office,\u2018Si\u00e2n\u2019s\u2019 office!,1", "a a a b,a b,0.67", "one two,two one,1",
			"Section 19,Section 18,0.5" })
	void areAsLikeAsTheWordsThatTheyShare(String one, String other, double likeness) {
		assertThat(Wording.of(one).likeness(Wording.of(other))).isEqualTo(likeness, within(0.01));
		assertThat(Wording.of(other).likeness(Wording.of(one))).isEqualTo(likeness, within(0.01));
	}

	@Test
	void areTheSameWhereNeitherHasAWord() {
		assertThat(Wording.of(" \u2013 ").likeness(Wording.of("\u2022"))).isEqualTo(1);
	}

}
