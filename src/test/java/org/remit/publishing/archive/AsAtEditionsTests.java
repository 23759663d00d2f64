package org.remit.publishing.archive;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What of a document was in force on a day, on boundary days and beside them. */
@RemitTest
class AsAtEditionsTests {

	private static final LocalDate FIRST = LocalDate.of(2024, 5, 7);

	private static final LocalDate SECOND = LocalDate.of(2025, 6, 1);

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final Posts posts;

	private final SettableClock clock;

	AsAtEditionsTests(Pages pages, TestPortfolios portfolios, Posts posts, SettableClock clock) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.posts = posts;
		this.clock = clock;
	}

	@Test
	void isTheEditionThatWasInForce() {
		UUID id = twoEditions();
		assertThat(on(id, SECOND).text()).contains("The second text.");
		assertThat(on(id, SECOND.minusDays(1)).text()).contains("The first text.",
				"This is edition 1, which was in force on 31 May 2025. Edition 2 took its place on 1 June 2025.");
		assertThat(on(id, FIRST).text()).contains("The first text.").doesNotContain("The second text.");
	}

	@Test
	void isNothingBeforeTheFirst() {
		UUID id = twoEditions();
		Page page = on(id, FIRST.minusDays(1));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text())
			.contains("Nothing of this portfolio was in force on 6 May 2024. Edition 1 is in force from 7 May 2024.")
			.doesNotContain("The first text.");
		assertThat(page.click("Read edition 1").text()).contains("The first text.");
	}

	@Test
	void isListedWithTheTitlesOfThatDay() {
		UUID id = twoEditions();
		String title = this.portfolios.title(id);
		assertThat(list(SECOND).text()).contains(title);
		assertThat(list(FIRST.minusDays(1)).text()).doesNotContain(title);
	}

	@Test
	void staysUnseenWhereItWasWithdrawn() {
		UUID id = twoEditions();
		this.portfolios.withdraw(id, "The figures were wrong.");
		assertThat(on(id, FIRST).text()).contains("The figures were wrong.").doesNotContain("The first text.");
		assertThat(list(FIRST).text()).doesNotContain(this.portfolios.title(id));
	}

	@Test
	void isNotThereWhereNothingWasEverPublished() {
		UUID id = this.portfolios.add();
		assertThat(on(id, FIRST).status()).isEqualTo(404);
	}

	@Test
	void saysSoWhileItIsStillToCome() {
		UUID id = this.portfolios.addPublished((typed) -> typed.scope("The first text."));
		LocalDate nextMonth = this.clock.today().plusMonths(1);
		this.portfolios.change(id, (typed) -> typed.scope("The second text."));
		this.portfolios.publish(id, nextMonth);
		assertThat(this.pages.get(this.portfolios.address(id)).text()).contains("The second text.",
				"This edition is not in force yet: it will be from");
		assertThat(on(id, this.clock.today().plusDays(1)).text()).contains("The first text.",
				"which will be in force on");
	}

	@Test
	void namesWhoHoldsItByTheRegisterWhereThatDiffers() {
		UUID mayor = this.posts.all()
			.stream()
			.filter((post) -> post.title().equals("Elected Mayor"))
			.map(Post::id)
			.findFirst()
			.orElseThrow();
		UUID id = this.portfolios.addOn(FIRST, (typed) -> typed.scope("The first text."));
		this.portfolios.on(FIRST, () -> this.portfolios.publish(id));
		assertThat(on(id, SECOND).text()).doesNotContain("by the register of posts");
		this.portfolios.on(SECOND, () -> this.portfolios.change(id, (typed) -> typed.holder(mayor)));
		assertThat(on(id, SECOND).text()).contains("Portfolio Holder: Vacant",
				"Portfolio Holder on 1 June 2025, by the register of posts Councillor Beatrix Marlowe, as Elected Mayor");
		assertThat(on(id, SECOND.minusDays(1)).text()).doesNotContain("by the register of posts");
	}

	private UUID twoEditions() {
		UUID id = this.portfolios.addOn(FIRST, (typed) -> typed.scope("The first text."));
		this.portfolios.on(FIRST, () -> this.portfolios.publish(id));
		this.portfolios.on(SECOND, () -> {
			this.portfolios.change(id, (typed) -> typed.scope("The second text."));
			this.portfolios.publish(id);
		});
		return id;
	}

	private Page on(UUID id, LocalDate day) {
		return this.pages.get(this.portfolios.address(id) + "?on=" + day);
	}

	private Page list(LocalDate day) {
		return this.pages.get("/portfolios?on=" + day);
	}

}
