package org.remit.portfolios.statements;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.JdbcTemplate;

import org.remit.portfolios.portfolios.Section;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.portfolios.portfolios.Typed;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What no page of ours sends, and what no person types. */
@RemitTest
class HostilePortfolioTests {

	private final Visitor officer;

	private final TestPortfolios portfolios;

	private final JdbcTemplate database;

	HostilePortfolioTests(Pages pages, TestPortfolios portfolios, JdbcTemplate database) {
		this.officer = pages.as("officer");
		this.portfolios = portfolios;
		this.database = database;
	}

	@ParameterizedTest
	@ValueSource(strings = { "title", "scope", "policyFramework", "otherPlans", "serviceFunctions", "partnerships",
			"closing", "links[0].label" })
	void isRefusedBesideTheFieldForCharactersThatNobodyCanRead(String field) {
		for (String bad : new String[] { "a\0b", "\u0007", "a\u001bb", "\ufffe" }) {
			Page page = refused(422, (form) -> form.tamper(field, bad));
			assertThat(page.errors()).singleElement()
				.asString()
				.endsWith("has a character that can't be shown. Type it again");
			assertThat(page.document().select("[id='" + field + "-error']")).hasSize(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "title,200", "scope,'40,000'", "serviceFunctions,'40,000'", "closing,'40,000'", "links[0].label,200" })
	void isRefusedBesideTheFieldForAMegabyteOfText(String field, String most) {
		Page page = refused(422, (form) -> form.fill(field, "x".repeat(1_000_000)));
		assertThat(page.errors()).singleElement().asString().endsWith("must be " + most + " characters or fewer");
		assertThat(page.form().value(field)).hasSize(1_000_000);
	}

	@Test
	void isRefusedForMoreThanAnyFormCanHold() {
		UUID id = this.portfolios.add();
		String before = state(id);
		Page page = form(id).fill("scope", "x".repeat(9_000_000)).submit();
		assertThat(page.status()).isBetween(400, 499);
		assertThat(state(id)).isEqualTo(before);
	}

	@Test
	void isRefusedForFiftyThousandNestedLines() {
		String typed = IntStream.range(0, 50_000)
			.mapToObj((at) -> " ".repeat(at % 70) + "x" + at)
			.collect(Collectors.joining("\n"));
		Page page = refused(422, (form) -> form.fill("serviceFunctions", typed));
		assertThat(page.errors()).containsExactly("Service functions must be 40,000 characters or fewer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "scope", "serviceFunctions" })
	void isRefusedForMoreLinesThanAnybodyReads(String field) {
		String typed = IntStream.range(0, 5_000).mapToObj((at) -> "a" + at).collect(Collectors.joining("\n"));
		Page page = refused(422, (form) -> form.fill(field, typed));
		assertThat(page.errors()).singleElement().asString().endsWith("must be 500 lines or fewer");
		assertThat(page.document().select("#" + field + "-error")).hasSize(1);
	}

	@Test
	void isUnderstoodAsDeepAsAPageCanShowIt() {
		UUID id = this.portfolios.add();
		String typed = IntStream.range(0, 250)
			.mapToObj((at) -> " ".repeat(at) + "x" + at)
			.collect(Collectors.joining("\n"));
		String bullets = IntStream.range(0, 250)
			.mapToObj((at) -> (char) (0xF000 + at) + " y" + at)
			.collect(Collectors.joining("\n"));
		Form form = form(id).fill("serviceFunctions", typed).fill("partnerships", bullets);
		assertThat(form.submit("Check how the lists are understood").status()).isEqualTo(200);
		assertThat(form.submit("Save the draft").text()).contains("x249", "y249");
		this.portfolios.publish(id);
		for (String rest : List.of("", ".json", ".pdf")) {
			assertThat(this.officer.get(this.portfolios.address(id) + rest).status()).isEqualTo(200);
		}
		assertThat(this.officer.get("/manage/portfolios").status()).isEqualTo(200);
	}

	@Test
	void isSavedAndComparedWhenEveryLineIsAnother() {
		UUID id = this.portfolios.add((typed) -> everywhere(typed, "old"));
		this.portfolios.publish(id);
		this.portfolios.change(id, (typed) -> everywhere(typed, "new"));
		assertThat(this.officer.get(TestPortfolios.at(id, "comparison")).text()).contains("Lines added: 2500.");
	}

	private static Typed everywhere(Typed typed, String word) {
		String lines = IntStream.range(0, 500)
			.mapToObj((at) -> "- " + word + at + " is " + word + at * 7)
			.collect(Collectors.joining("\n"));
		return typed.write(Section.SCOPE, lines)
			.write(Section.POLICY_FRAMEWORK, lines)
			.write(Section.OTHER_PLANS, lines)
			.write(Section.SERVICE_FUNCTIONS, lines)
			.write(Section.PARTNERSHIPS, lines);
	}

	@ParameterizedTest
	@CsvSource({ "version,abc", "version,99999999999", "version,-1", "version,''", "id,abc", "id,''", "area,abc",
			"area,''", "area,00000000-0000-0000-0000-000000000000", "holderPost,abc",
			"holderPost,00000000-0000-0000-0000-000000000000", "leadOfficers[0],abc",
			"leadOfficers[0],00000000-0000-0000-0000-000000000000", "leadOfficers,abc" })
	void isRefusedForVersionsAndIdsThatAreNone(String field, String value) {
		Page page = refused((field + value).matches("version(-1|)") ? 409 : 422, (form) -> form.tamper(field, value));
		assertThat(page.errors()).hasSize(1);
		assertThat(page.form().value("scope")).isEqualTo("Leads on this.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "00000000-0000-0000-0000-000000000000", "All", "a\0", "" })
	void isRefusedForALinkToNowhere(String target) {
		Page page = refused(422, (form) -> form.tamper("links[0].label", "Budgets").tamper("links[0].target", target));
		assertThat(page.errors()).containsExactly("Choose another portfolio for each link");
	}

	@Test
	void isRefusedForALinkToItselfWhateverIdTheFormCarries() {
		UUID id = this.portfolios.add();
		for (String carried : List.of(id.toString(), UUID.randomUUID().toString())) {
			Page page = form(id).tamper("links[0].label", "Budgets")
				.tamper("links[0].target", id.toString())
				.tamper("id", carried)
				.submit();
			assertThat(page.errors()).containsExactly("Choose another portfolio for each link");
		}
	}

	@Test
	void isRefusedForALinkWithoutWords() {
		Page page = refused(422, (form) -> form.tamper("links[0].target", "all"));
		assertThat(page.errors()).containsExactly("Say what each link is about");
		assertThat(page.document().select("#links-error")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "links[999999].label", "leadOfficers[99999]", "links[2147483648].label", "links[-1].label",
			"links[x].label", "links[].label", "links[0", "links[0].label.x", "leadOfficers[0][0]", "leadOfficers[-1]",
			"leadOfficers[99999999999]", "leadOfficers[x]", "links[0][label]", "leadOfficers[", "links.label" })
	void isNeverBrokenByFieldsThatAreNotThere(String field) {
		UUID id = this.portfolios.add();
		for (String value : List.of("x", UUID.randomUUID().toString(), "")) {
			Page page = form(id).tamper(field, value).submit();
			assertThat(page.status()).as(value).isEqualTo(400);
			assertThat(page.text()).contains("What was sent has a field that this form doesn't have.");
			assertThat(this.portfolios.form(id).scope()).isEqualTo("Leads on this.");
			assertThat(this.portfolios.form(id).filledLinks()).isEmpty();
			assertThat(this.portfolios.form(id).chosenOfficers()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "document.slug", "document.id", "document.publishedTitle", "lines[0].text",
			"class.module.classLoader.x", "leadOfficers[0].leastSignificantBits" })
	void isRefusedForFieldsOfWhatStandsBehindTheForm(String field) {
		UUID id = this.portfolios.add();
		String before = state(id);
		assertThat(form(id).tamper(field, "1").submit().status()).isEqualTo(400);
		assertThat(state(id)).isEqualTo(before);
	}

	@Test
	void leavesAloneWhatIsNotInTheForm() {
		UUID id = this.portfolios.add();
		String before = state(id);
		Form form = form(id);
		for (String field : List.of("slug", "document", "nextKey", "lines", "publishedTitle", "actor", "council")) {
			form.tamper(field, "1");
		}
		assertThat(form.submit().status()).isEqualTo(200);
		assertThat(state(id)).isEqualTo(before.replace(",2,0)", ",2,1)"));
	}

	@Test
	void isNeverBrokenByAFormOfNothing() {
		UUID id = this.portfolios.add();
		String token = "_csrf=" + URLEncoder.encode(form(id).value("_csrf"), StandardCharsets.UTF_8);
		for (String fields : List.of("", "&check=true", "&title=x", "&id=" + id, "&title=%ED%A0%80", "&title=%ff%fe",
				"&title=%", "&leadOfficers%5B0%5D=", "&links%5B1%5D.label=x", "&scope=%00",
				"&version=0&title=x&area=" + UUID.randomUUID())) {
			for (String path : List.of("/manage/portfolios/" + id + "/edit", "/manage/portfolios/new")) {
				Page page = this.officer.post(path, token + fields);
				boolean check = fields.equals("&check=true");
				assertThat(page.status()).as(path + fields).isBetween(check ? 200 : 400, 499);
			}
		}
		assertThat(this.portfolios.form(id).scope()).isEqualTo("Leads on this.");
	}

	@Test
	void isNotThereUnderIdsThatAreNone() {
		for (String id : List.of(UUID.randomUUID().toString(), "x", "1-1-1-1-1", "%00", "new%00")) {
			for (String path : List.of("/manage/portfolios/" + id, "/manage/portfolios/" + id + "/edit",
					"/members/portfolios/" + id)) {
				assertThat(this.officer.get(path).status()).as(path).isBetween(400, 404);
			}
		}
		Page page = this.officer.form("/manage/portfolios/new")
			.fill("title", "X")
			.to("/manage/portfolios/" + UUID.randomUUID() + "/edit")
			.submit();
		assertThat(page.status()).isEqualTo(404);
	}

	private Page refused(int status, UnaryOperator<Form> fill) {
		UUID id = this.portfolios.add();
		String before = state(id);
		Page page = fill.apply(form(id)).submit("Save the draft");
		assertThat(page.status()).as(page.errors().toString()).isEqualTo(status);
		assertThat(state(id)).isEqualTo(before);
		return page;
	}

	private Form form(UUID id) {
		return this.officer.form("/manage/portfolios/" + id + "/edit");
	}

	private String state(UUID id) {
		return this.database.queryForList("""
				select p::text from portfolio p where id = ? union all select l::text from portfolio_line l
				where portfolio_id = ? union all select l::text from portfolio_link l where portfolio_id = ?
				union all select l::text from portfolio_lead_officer l where portfolio_id = ?
				union all select d::text from document d where id = ? order by 1""", String.class, id, id, id, id, id)
			.toString();
	}

}
