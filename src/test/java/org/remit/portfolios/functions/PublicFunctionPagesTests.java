package org.remit.portfolios.functions;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.remit.platform.time.SettableClock;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What the public sees of functions, and what it doesn't. */
@RemitTest
class PublicFunctionPagesTests {

	private static final LocalDate ELECTION = LocalDate.of(2019, 5, 7);

	private static final LocalDate MAY = LocalDate.of(2023, 5, 9);

	private final Pages pages;

	private final TestFunctions functions;

	private final TestPortfolios portfolios;

	private final Allocations allocations;

	private final SettableClock clock;

	private ServiceFunction function;

	private UUID children;

	private UUID adults;

	PublicFunctionPagesTests(Pages pages, TestFunctions functions, TestPortfolios portfolios, Allocations allocations,
			SettableClock clock) {
		this.pages = pages;
		this.functions = functions;
		this.portfolios = portfolios;
		this.allocations = allocations;
		this.clock = clock;
	}

	@BeforeEach
	void addOne() {
		this.function = this.functions.add();
		this.children = this.portfolios.addPublished();
		this.adults = this.portfolios.addPublished();
	}

	@Test
	void tellWhoLedOnTheDaysAroundAMove() {
		moveIt(MAY);
		assertThat(on(ELECTION.minusDays(1)).text()).contains("Led by No portfolio");
		assertThat(on(ELECTION).text()).contains("Led by " + this.portfolios.title(this.children));
		assertThat(on(MAY.minusDays(1)).text()).contains("Led by " + this.portfolios.title(this.children));
		assertThat(on(MAY).text()).contains("Led by " + this.portfolios.title(this.adults));
		Page moves = this.pages.get("/functions/moves");
		assertThat(moves.texts("tbody tr")).contains("%s %s %s 9 May 2023 EX/2024/1".formatted(this.function.name(),
				this.portfolios.title(this.children), this.portfolios.title(this.adults)));
	}

	@Test
	void goWithWhatTheyArePartOf() {
		ServiceFunction part = this.functions.below(this.functions.below(this.function));
		this.functions.lead(this.function, this.children, ELECTION);
		assertThat(this.pages.get("/functions/" + part.slug()).text())
			.contains("Led by %s, with %s".formatted(this.portfolios.title(this.children), this.function.name()));
	}

	@Test
	void keepQuietAboutMovesThatAreNotAnnounced() {
		LocalDate today = this.clock.today();
		Allocation lead = this.functions.lead(this.function, this.children, ELECTION);
		this.allocations.move(TestPortfolios.AUTHOR, this.function.id(), new MoveForm(UUID.randomUUID(), lead.id(),
				this.adults, today.minusDays(3), today.plusDays(1), "SECRET/1", "", lead.version()));
		for (LocalDate day : new LocalDate[] { today, today.plusMonths(1) }) {
			assertThat(on(day).text()).contains("Led by " + this.portfolios.title(this.children), "From 7 May 2019")
				.doesNotContain(this.portfolios.title(this.adults), "SECRET");
		}
		for (String address : new String[] { "/functions/moves", this.portfolios.address(this.children),
				this.portfolios.address(this.adults) }) {
			assertThat(this.pages.get(address).text()).doesNotContain("SECRET", "Moved since");
		}
		assertThat(this.pages.as("officer").get("/manage/functions/" + this.function.id()).text()).contains("SECRET/1",
				"Not public until", "Its end is not public until");
	}

	@Test
	void sayNothingOfAPortfolioThatWasNeverPublished() {
		UUID secret = this.portfolios.add();
		this.functions.lead(this.function, secret, ELECTION);
		assertThat(on(MAY).text()).contains("a portfolio that is not published")
			.doesNotContain(this.portfolios.title(secret));
		assertThat(this.pages.get("/functions?on=" + MAY).text()).doesNotContain(this.portfolios.title(secret));
	}

	@Test
	void standBesideThePublishedPortfolioWithWhatMovedSince() {
		moveIt(this.clock.today());
		this.functions.allocate(this.function, this.children, Share.SHARED, this.clock.today(), null);
		this.portfolios.on(this.clock.today().minusDays(5), () -> {
			this.portfolios.change(this.children);
		});
		assertThat(this.pages.get(this.portfolios.address(this.adults)).text())
			.contains("In the register of functions on", "Leads on " + this.function.name());
		assertThat(this.pages.get(this.portfolios.address(this.children)).text())
			.contains("Shares " + this.function.name());
		UUID older = this.portfolios.addOn(MAY, (typed) -> typed);
		this.portfolios.on(MAY, () -> this.portfolios.publish(older));
		Allocation lead = this.functions.lead(this.functions.add(), older, ELECTION);
		this.functions.move(lead.function(), lead, this.adults, MAY.plusDays(1));
		assertThat(this.pages.get(this.portfolios.address(older)).text())
			.contains("Moved since this edition came into force on 9 May 2023 %s to %s on 10 May 2023"
				.formatted(lead.function().name(), this.portfolios.title(this.adults)));
	}

	@Test
	void areNotThereBeforeTheyAre() {
		LocalDate tomorrow = this.clock.today().plusDays(1);
		assertThat(this.pages.get("/functions/nothing-such").status()).isEqualTo(404);
		assertThat(this.pages.get("/functions?on=never").status()).isEqualTo(400);
		assertThat(this.pages.get("/functions?on=" + tomorrow).status()).isEqualTo(200);
	}

	private void moveIt(LocalDate day) {
		Allocation lead = this.functions.lead(this.function, this.children, ELECTION);
		this.functions.move(this.function, lead, this.adults, day);
	}

	private Page on(LocalDate day) {
		return this.pages.get("/functions/%s?on=%s".formatted(this.function.slug(), day));
	}

}
