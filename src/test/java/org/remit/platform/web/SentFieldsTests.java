package org.remit.platform.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.ResolvableType;

import static org.assertj.core.api.Assertions.assertThat;

class SentFieldsTests {

	private final SentFields fields = new SentFields(ResolvableType.forClass(AForm.class));

	@ParameterizedTest
	@ValueSource(strings = { "title", "ids", "ids[0]", "ids[99]", "rows[3].label", "one.label", "_csrf", "check", "" })
	void admitWhatAFormHasAndWhatIsSentBesideIt(String name) {
		assertThat(this.fields.admit(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ids[100]", "ids[-1]", "ids[x]", "ids[]", "ids[", "ids[0][0]", "ids[0].x", "title[0]",
			"title.x", "set[0]", "rows.label", "rows[0].x", "rows[0].label.x", "one[0].label", "other[0]", "a.b",
			"class.module.x", "]", "rows[0].label\n" })
	void refuseWhatOnlyAProgramWouldSend(String name) {
		assertThat(this.fields.admit(name)).isFalse();
	}

	record AForm(String title, List<UUID> ids, Set<UUID> set, List<Row> rows, Row one) {
	}

	record Row(String label) {
	}

}
