package org.remit.boards.terms;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.remit.platform.text.Prose;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenTermsTests {

	@Test
	void keepsKeysOfLinesThatStayMoveOrAreReworded() {
		WrittenTerms terms = new WrittenTerms();
		terms.write(Prose.read("First words stand here\nSecond words stand there\n- an item of the list"));
		terms.write(Prose.read("Second words stand there\nNew\nFirst words stand right here\n- an item of the list"));
		assertThat(terms.lines()).extracting(WrittenLine::key).isEqualTo(List.of(2, 4, 1, 3));
		terms.write(List.of());
		terms.write(Prose.read("Back again"));
		assertThat(terms.lines()).extracting(WrittenLine::key).containsExactly(5);
	}

}
