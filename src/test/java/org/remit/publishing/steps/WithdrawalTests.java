package org.remit.publishing.steps;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.remit.platform.actor.RuleBroken;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RemitTest
class WithdrawalTests {

	private final Pages pages;

	private final TestPortfolios portfolios;

	WithdrawalTests(Pages pages, TestPortfolios portfolios) {
		this.pages = pages;
		this.portfolios = portfolios;
	}

	@Test
	void takesTheEditionBackWithAnExplanation() {
		UUID id = this.portfolios.addPublished();
		Page page = form("democratic", id).fill("explanation", "The figures were wrong.").submit();
		assertThat(page.document().text()).contains("Withdrawn. The public now reads your explanation.");
		assertThat(page.text()).contains("State Withdrawn", "The notice that it was withdrawn");
		assertThat(this.pages.get(this.portfolios.address(id)).text()).contains("The figures were wrong.");
		assertThat(this.pages.as("officer").get(TestPortfolios.at(id, "timeline")).text())
			.contains("Hamish Delacroix withdrew edition 1", "The figures were wrong.");
	}

	@Test
	void needsAnExplanation() {
		UUID id = this.portfolios.addPublished();
		for (String blank : new String[] { "", " \n", "\u00a0" }) {
			Page page = form("democratic", id).fill("explanation", blank).submit();
			assertThat(page.status()).isEqualTo(422);
			assertThat(page.errors()).containsExactly("Say why; the public reads it in place of the document");
		}
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> this.portfolios.withdraw(id, "\n"));
		assertThat(this.portfolios.standing(id).isPublic()).isTrue();
	}

	@Test
	void isRefusedWhereAnotherEditionIsPublicByNow() {
		UUID id = this.portfolios.addPublished();
		Form opened = form("democratic", id).fill("explanation", "Edition 1 was wrong.");
		this.portfolios.change(id);
		this.portfolios.publish(id);
		Page refused = opened.submit();
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.errors()).containsExactly("Edition 1 is no longer the one that the public sees.");
		assertThat(refused.form().value("explanation")).isEqualTo("Edition 1 was wrong.");
		assertThat(this.portfolios.standing(id).isPublic()).isTrue();
	}

	@Test
	void refusesANumberThatIsNone() {
		UUID id = this.portfolios.addPublished();
		for (String number : new String[] { "", "abc", "0", "-1", "99999999999", "2", "1.5" }) {
			Page page = form("democratic", id).fill("explanation", "Why.").tamper("number", number).submit();
			assertThat(page.status()).as(number).isBetween(400, 499);
			assertThat(page.errors()).as(number).isNotEmpty();
		}
		assertThat(this.portfolios.standing(id).isPublic()).isTrue();
	}

	@RepeatedTest(3)
	void isDoneOnceByTwoWhoPressTogether() throws Exception {
		UUID id = this.portfolios.addPublished();
		Form one = form("democratic", id).fill("explanation", "One");
		Form other = form("democratic2", id).fill("explanation", "Other");
		List<Page> answers = Simultaneously.run(List.of(one::submit, other::submit));
		assertThat(answers).extracting(Page::status).containsExactlyInAnyOrder(200, 409);
	}

	private Form form(String username, UUID id) {
		return this.pages.as(username).form(TestPortfolios.at(id, "withdrawal"));
	}

}
