package org.remit.press.pdf;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListDepthsTests {

	@Test
	void indentWhatIsNestedThoughItHasNoBullets() {
		Element article = Jsoup
			.parse("<ul class='govuk-list'><li>(a) one<ul class='govuk-list'><li>(i) two</li></ul></li>"
					+ "<li>(b) three<ul class='govuk-list govuk-list--bullet'><li>four</li></ul></li></ul>")
			.body();
		ListDepths.mark(article);
		assertThat(article.select("ul").eachAttr("class")).containsExactly(
				"govuk-list print-list-flush print-list-plain", "govuk-list print-list-2 print-list-plain",
				"govuk-list govuk-list--bullet print-list-2");
	}

}
