package org.remit.platform.web;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The form fragments with a form of every type: nothing that was typed is lost. */
class FormFragmentTests {

	@Test
	void showsWhatIsStored() {
		Document page = FragmentPages.open(get("/form"));
		assertThat(page.select(".govuk-error-summary")).isEmpty();
		assertThat(value(page, "title")).isEqualTo("Leader \"of\" <it>");
		assertThat(value(page, "scope")).isEqualTo("One\nTwo");
		assertThat(value(page, "starts")).isEqualTo("4 September 2019");
		assertThat(page.select("#post option[selected]").eachText()).containsExactly("Deputy");
		assertThat(ticked(page)).containsExactly("SUMMER", FragmentPages.LEADER.toString(),
				FragmentPages.DEPUTY.toString(), "true");
	}

	@Test
	void showsAgainWhatCouldNotBeRead() {
		Document page = FragmentPages.open(unreadable());
		assertThat(value(page, "id")).isEqualTo(FragmentPages.LEADER.toString());
		assertThat(value(page, "seats")).isEqualTo("many");
		assertThat(value(page, "starts")).isEqualTo("30 February 2019");
		assertThat(value(page, "scope")).isEqualTo("One\n\tTwo");
		assertThat(page.select("#post option[selected]")).isEmpty();
		assertThat(page.select("[name=areas][checked]").eachAttr("value"))
			.containsExactly(FragmentPages.DEPUTY.toString());
		assertThat(page.select("[name=season][checked]")).isEmpty();
	}

	@Test
	void listsEveryMistakeInTheOrderOfTheFields() {
		Document page = FragmentPages.open(unreadable());
		assertThat(page.select(".govuk-error-summary__list a").eachText()).containsExactly("Enter a title",
				"Enter a whole number, like 3", "Enter a real date, like 4 September 2019", "Choose one of the options",
				"Choose one of the options", "Choose one of the options", "Choose one of the options");
		assertThat(page.select(".govuk-error-summary__list a").eachAttr("href")).containsExactly("#title", "#seats",
				"#starts", "#post", "#season", "#visible", "#areas");
	}

	@Test
	void linksEachMistakeToWhatMendsIt() {
		Document page = FragmentPages.open(unreadable());
		for (Element link : page.select(".govuk-error-summary__list a")) {
			String field = link.attr("href").substring(1);
			assertThat(page.getElementById(field).attr("name")).isEqualTo(field);
			Element message = page.getElementById(field + "-error");
			assertThat(message.text()).isEqualTo("Error: " + link.text());
			assertThat(page.select("[aria-describedby~=" + field + "-error]")).hasSize(1);
		}
	}

	@Test
	void saysErrorFirstInTheTitleOfARefusedForm() {
		assertThat(FragmentPages.open(unreadable()).title()).isEqualTo("Error: Change");
		assertThat(FragmentPages.open(get("/form")).title()).isEqualTo("Change Leader \"of\" <it>");
	}

	@Test
	void tellsAMistakeOfTheWholeFormWithoutALink() {
		Document page = FragmentPages.open(post("/form").param("title", "Leader")
			.param("seats", "3")
			.param("visible", "false")
			.param("post", FragmentPages.LEADER.toString()));
		assertThat(page.select(".govuk-error-summary__list li").eachText())
			.containsExactly("Someone else changed this");
		assertThat(page.select(".govuk-error-summary__list a")).isEmpty();
	}

	@Test
	void describesFieldsByTheirHints() {
		Document page = FragmentPages.open(get("/form"));
		assertThat(page.getElementById("title").attr("aria-describedby")).isEqualTo("title-hint");
		assertThat(page.getElementById("scope").hasAttr("aria-describedby")).isFalse();
		assertThat(page.getElementById("areas").attr("aria-describedby")).isEqualTo("areas-item-hint");
		assertThat(page.getElementById("areas-2").nextElementSibling().text()).isEqualTo("Deputy");
		assertThat(page.select("label[for]").eachAttr("for")).allMatch((id) -> page.getElementById(id) != null);
	}

	private static MockHttpServletRequestBuilder unreadable() {
		return post("/form").param("id", FragmentPages.LEADER.toString())
			.param("title", "")
			.param("scope", "One\n\tTwo")
			.param("seats", "many")
			.param("starts", "30 February 2019")
			.param("post", "not-a-uuid")
			.param("season", "MONSOON")
			.param("visible", "perhaps")
			.param("areas", FragmentPages.DEPUTY.toString(), "nonsense");
	}

	private static String value(Document page, String id) {
		return page.getElementById(id).val();
	}

	private static List<String> ticked(Document page) {
		return page.select("input[checked]").eachAttr("value");
	}

}
