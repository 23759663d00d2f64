package org.remit.people.people;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.data.domain.PageRequest;

import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class PersonPagesTests {

	private static final String NEW = "/manage/people/new";

	private final Pages pages;

	private final People people;

	private final Visitor keeper;

	private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

	PersonPagesTests(Pages pages, People people) {
		this.pages = pages;
		this.people = people;
		this.keeper = pages.as("democratic");
	}

	@Test
	void addAPersonAndShowThem() {
		Page page = filledIn().submit();
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.address()).startsWith("/manage/people/");
		assertThat(page.document().text()).contains("Saved Councillor Ida " + this.word);
		assertThat(page.text()).contains("Political group None recorded").contains("Staff only");
		assertThat(this.keeper.get("/manage/people?q=" + this.word).text()).contains("1 person")
			.contains(this.word + ", Councillor Ida");
	}

	@Test
	void makeOnePersonOfADoubleClick() {
		Form form = filledIn();
		assertThat(form.submit().address()).isEqualTo(form.submit().address());
		assertThat(this.people.search(this.word, PageRequest.of(0, 50))).hasSize(1);
	}

	@Test
	void keepWhatWasTypedWhereSomethingIsWrong() {
		Page page = this.keeper.form(NEW).choose("kind", "Officer").fill("givenName", "Ida").submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("Enter the family name");
		assertThat(page.title()).startsWith("Error: Add a person");
		assertThat(page.form("/manage/people").value("givenName")).isEqualTo("Ida");
		assertThat(page.form("/manage/people").fill("familyName", this.word).submit().status()).isEqualTo(200);
	}

	@Test
	void showBothVersionsToWhoWasOvertaken() {
		String edit = filledIn().submit().address() + "/edit";
		Form mine = this.keeper.form(edit).fill("suffix", "MBE");
		this.keeper.form(edit).fill("honorific", "Alderman").submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains("What was saved meanwhile")
			.contains("Title Yours Councillor Theirs, saved now Alderman");
		Form kept = conflict.form(edit.replace("/edit", ""));
		assertThat(kept.value("suffix")).isEqualTo("MBE");
		assertThat(kept.submit().heading()).isEqualTo("Councillor Ida %s MBE".formatted(this.word));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "familyName|a\u0000b|can't be shown", "familyName|   |Enter the family name",
					"givenName|LONG|80 characters or fewer", "honorific|LONG|60 characters or fewer",
					"kind|MAYOR|Choose one", "kind||Choose what they are", "id|1|Choose one",
					"id||Open the empty form again", "version|x|whole number" })
	void refuseHostileValuesInWords(String field, String value, String words) {
		String sent = (value != null) ? value.replace("LONG", "x".repeat(1_000_000)) : "";
		Page page = filledIn().tamper(field, sent).submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(String.join(" ", page.errors())).contains(words);
		assertThat(this.people.search(this.word, PageRequest.of(0, 50))).isEmpty();
	}

	@Test
	void takeNoFieldThatTheFormDoesNotHave() {
		Page page = filledIn().tamper("slug", "mayor").tamper("address", "1 High Street").submit();
		assertThat(page.status()).isEqualTo(200);
		assertThat(this.people.at("ida-" + this.word)).isPresent();
		assertThat(page.text()).doesNotContain("High Street");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "page=-1", "page=0", "page=99999999999", "page=%00", "page=x", "page=1&page=2", "q=%ED%A0%80" })
	void refusePagesThatCannotBe(String query) {
		assertThat(this.keeper.get("/manage/people?" + query).status()).isEqualTo(400);
		assertThat(this.pages.get("/people?" + query).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "q=%00", "q=%25", "q=%27", "q=a&q=b", "size=-1&sort=nonsense", "q=%F0%9F%8E%82", "page=9999" })
	void answerAnySearch(String query) {
		assertThat(this.keeper.get("/manage/people?" + query).status()).isEqualTo(200);
		assertThat(this.pages.get("/people?" + query).status()).isEqualTo(200);
	}

	@Test
	void answerAVeryLongSearch() {
		assertThat(this.pages.get("/people?q=" + "a+".repeat(2500)).status()).isEqualTo(200);
	}

	@Test
	void areNotThereForUnknownIds() {
		assertThat(this.keeper.get("/manage/people/" + UUID.randomUUID()).status()).isEqualTo(404);
		assertThat(this.keeper.get("/manage/people/" + UUID.randomUUID() + "/edit").status()).isEqualTo(404);
		assertThat(this.keeper.get("/manage/people/1").status()).isIn(400, 404);
		assertThat(filledIn().to("/manage/people/" + UUID.randomUUID()).submit().status()).isEqualTo(404);
	}

	@Test
	void letOfficersReadAndNobodyElse() {
		String address = filledIn().submit().address();
		for (String path : List.of("/manage/people", address)) {
			assertThat(this.pages.as("officer").get(path).status()).isEqualTo(200);
			assertThat(this.pages.as("officer").get(path).texts("main a.govuk-button")).isEmpty();
			assertThat(this.pages.as("member").get(path).status()).isEqualTo(403);
			assertThat(this.pages.get(path).address()).isEqualTo("/sign-in");
		}
		assertThat(this.pages.as("officer").get(NEW).status()).isEqualTo(403);
		assertThat(this.pages.as("officer").get(address + "/edit").status()).isEqualTo(403);
	}

	private Form filledIn() {
		return this.keeper.form(NEW)
			.choose("kind", "Member")
			.fill("honorific", "Councillor")
			.fill("givenName", "Ida")
			.fill("familyName", this.word);
	}

}
