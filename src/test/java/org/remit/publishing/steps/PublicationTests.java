package org.remit.publishing.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class PublicationTests {

	private final Pages pages;

	private final TestPortfolios portfolios;

	PublicationTests(Pages pages, TestPortfolios portfolios) {
		this.pages = pages;
		this.portfolios = portfolios;
	}

	@Test
	void bringsTheApprovedEditionBeforeThePublic() {
		UUID id = ready(this.portfolios.add());
		assertThat(this.pages.get(this.portfolios.address(id)).status()).isEqualTo(404);
		Page page = form("democratic", id).submit();
		assertThat(page.document().text()).contains("Published.");
		assertThat(page.text()).contains("State Published", "Next Nothing to do", "The public sees Edition 1");
		assertThat(this.pages.get(this.portfolios.address(id)).text()).contains("Leads on this.", "Edition 1");
	}

	@Test
	void mayBeTakenByTheSubmitterOfWhatSomebodyElseApproved() {
		UUID id = this.portfolios.add();
		this.pages.as("democratic").form(TestPortfolios.at(id, "submission")).submit();
		this.portfolios.approve(id);
		form("democratic", id).submit();
		assertThat(this.portfolios.standing(id).state()).isEqualTo(State.PUBLISHED);
	}

	@Test
	void isInForceFromAnyDayNotBeforeTheEditionThatItReplaces() {
		UUID id = this.portfolios.add();
		this.portfolios.publish(id, LocalDate.of(2024, 5, 7));
		this.portfolios.change(id);
		ready(id);
		Page refused = form("democratic", id).fill("inForceFrom", "6/5/2024").submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors())
			.containsExactly("Edition 1 is in force from 7 May 2024. Enter that day or a later one");
		assertThat(refused.document().select("#inForceFrom-error")).isNotEmpty();
		assertThat(this.portfolios.standing(id).state()).isEqualTo(State.APPROVED);
		refused.form().fill("inForceFrom", "7th May 2024").submit();
		assertThat(this.portfolios.standing(id).live().inForceFrom()).isEqualTo(LocalDate.of(2024, 5, 7));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 January 99999", "99999-01-01", "31 June 2026", "0/0/0", "soon", "\0", "1 May -5",
			"2026-05-06T00:00" })
	void refusesADayThatIsNone(String typed) {
		UUID id = ready(this.portfolios.add());
		Page page = form("democratic", id).fill("inForceFrom", typed).submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("Enter a real date, like 4 September 2019");
		assertThat(this.portfolios.standing(id).state()).isEqualTo(State.APPROVED);
	}

	@Test
	void needsADay() {
		UUID id = ready(this.portfolios.add());
		Page page = form("democratic", id).fill("inForceFrom", "").submit();
		assertThat(page.errors()).containsExactly("Enter the day from which it is in force, like 4 September 2019");
		assertThat(this.portfolios.standing(id).state()).isEqualTo(State.APPROVED);
	}

	@RepeatedTest(3)
	void isDoneOnceByTwoWhoPressTogether() throws Exception {
		UUID id = ready(this.portfolios.add());
		Form one = form("democratic", id);
		Form other = form("democratic2", id);
		List<Page> answers = Simultaneously.run(List.of(one::submit, other::submit));
		assertThat(answers).extracting(Page::status).containsExactlyInAnyOrder(200, 409);
		assertThat(this.portfolios.standing(id).live().number()).isEqualTo(1);
		assertThat(this.portfolios.standing(id).open()).isNull();
	}

	@Test
	void givesTwoDocumentsOfOneTitleAddressesOfTheirOwn() throws Exception {
		String title = TestPortfolios.aTitle();
		UUID first = ready(this.portfolios.add((typed) -> typed.title("First " + title)));
		UUID second = ready(this.portfolios.add((typed) -> typed.title("Second " + title)));
		for (UUID id : List.of(first, second)) {
			this.portfolios.giveBack(id, "Call it otherwise.");
			this.portfolios.change(id, (typed) -> typed.title(title));
			ready(id);
		}
		Form one = form("democratic", first);
		Form other = form("democratic2", second);
		List<Page> answers = Simultaneously.run(List.of(one::submit, other::submit));
		assertThat(answers).extracting(Page::status).containsOnly(200);
		assertThat(this.portfolios.address(first)).isNotEqualTo(this.portfolios.address(second));
	}

	@Test
	void isOpenAgainToWhatWasWithdrawn() {
		UUID id = this.portfolios.addPublished();
		this.portfolios.withdraw(id, "It was published by mistake.");
		assertThat(this.portfolios.standing(id).state()).isEqualTo(State.WITHDRAWN);
		this.portfolios.publish(id);
		assertThat(this.portfolios.standing(id).live().number()).isEqualTo(2);
		assertThat(this.pages.get(this.portfolios.address(id)).text()).contains("Edition 2", "Leads on this.")
			.doesNotContain("It was published by mistake.");
	}

	private UUID ready(UUID id) {
		return this.portfolios.bringTo(Step.PUBLICATION, id);
	}

	private Form form(String username, UUID id) {
		return this.pages.as(username).form(TestPortfolios.at(id, "publication"));
	}

}
