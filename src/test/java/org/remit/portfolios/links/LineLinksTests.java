package org.remit.portfolios.links;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.portfolios.functions.ServiceFunction;
import org.remit.portfolios.functions.TestFunctions;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.publishing.steps.State;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Printed lines that lead to the function they mean. */
@RemitTest
class LineLinksTests {

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final TestFunctions functions;

	private final JdbcClient database;

	private ServiceFunction function;

	private UUID portfolio;

	LineLinksTests(Pages pages, TestPortfolios portfolios, TestFunctions functions, JdbcClient database) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.functions = functions;
		this.database = database;
	}

	@BeforeEach
	void addOne() {
		this.function = this.functions.add();
		this.portfolio = this.portfolios.add((typed) -> typed.functions("Lidos\n  " + this.function.name()));
	}

	@Test
	void proposeWhatIsCalledJustSoAndLinkItOnceSaved() {
		assertThat(form().value("lines[0].thing")).isEmpty();
		assertThat(form().value("lines[1].thing")).isEqualTo(this.function.name() + " (function)");
		form().submit();
		this.portfolios.publish(this.portfolio);
		Page published = this.pages.get(this.portfolios.address(this.portfolio));
		assertThat(published.document().select("article li a").eachText()).containsExactly(this.function.name());
		assertThat(published.click(this.function.name()).heading()).isEqualTo(this.function.name());
		assertThat(this.pages.get(this.portfolios.address(this.portfolio) + ".json").source())
			.contains("/functions/" + this.function.slug());
	}

	@Test
	void keepTheWordsAsTheyWere() {
		form().fill("lines[0].thing", this.function.name() + " (FUNCTION)").fill("lines[1].thing", "").submit();
		this.portfolios.publish(this.portfolio);
		Page published = this.pages.get(this.portfolios.address(this.portfolio));
		assertThat(published.click("Lidos").heading()).isEqualTo(this.function.name());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "rubbish", "999" })
	void answerAChangedHiddenKeyWithWords(String key) {
		Page refused = form().tamper("lines[1].key", key).submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("A line that was removed");
	}

	@Test
	void changeNothingOfWhatWasPublishedWithoutLinks() {
		this.portfolios.publish(this.portfolio);
		assertThat(this.portfolios.standing(this.portfolio).state()).isEqualTo(State.PUBLISHED);
		assertThat(this.pages.get(this.portfolios.address(this.portfolio) + ".json").source()).doesNotContain("href");
		form().submit();
		assertThat(this.portfolios.standing(this.portfolio).state()).isEqualTo(State.DRAFT_DIFFERS);
	}

	@Test
	void refuseBesideTheFieldWhatIsNotThere() {
		Page page = form().fill("lines[0].thing", "Nothing such").submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("Choose a function, board or plan from the list, or leave it empty");
		assertThat(page.form().value("lines[0].thing")).isEqualTo("Nothing such");
		assertThat(this.pages.as("officer2").get(address()).status()).isEqualTo(403);
		assertThat(this.pages.as("officer").get(address().replace("serviceFunctions", "scope")).status())
			.isEqualTo(404);
	}

	@Test
	void keepALinkedLineFromVanishing() {
		form().submit();
		String edit = "/manage/portfolios/%s/edit".formatted(this.portfolio);
		Page refused = this.pages.as("officer").form(edit).fill("serviceFunctions", "Lidos").submit("Save the draft");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).singleElement().asString().contains("is linked to a page of its own");
		form().fill("lines[1].thing", "").submit();
		assertThat(
				this.pages.as("officer").form(edit).fill("serviceFunctions", "Lidos").submit("Save the draft").status())
			.isEqualTo(200);
	}

	@Test
	void tellWhoeverIsSecond() {
		Form mine = form().fill("lines[0].thing", this.function.name() + " (function)");
		this.portfolios.change(this.portfolio);
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.form().value("lines[0].thing")).isEqualTo(this.function.name() + " (function)");
		assertThat(conflict.form().submit().status()).isEqualTo(200);
	}

	@Test
	void areOfAKindThatTheDatabaseKnows() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.database.sql("update portfolio_line set link_kind = 'moon', link_id = id").update())
			.havingRootCause()
			.withMessageContaining("portfolio_line_link");
	}

	private String address() {
		return "/manage/portfolios/%s/links/serviceFunctions".formatted(this.portfolio);
	}

	private Form form() {
		return this.pages.as("officer").form(address());
	}

}
