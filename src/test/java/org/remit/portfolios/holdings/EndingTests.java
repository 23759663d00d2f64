package org.remit.portfolios.holdings;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.people.posts.Posts;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Portfolios that are split, merged or given up. */
@RemitTest
class EndingTests {

	private static final LocalDate START = LocalDate.of(2024, 5, 7);

	private static final LocalDate END = LocalDate.of(2025, 3, 31);

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final PortfolioHoldings holdings;

	private final JdbcClient database;

	private final SettableClock clock;

	private final UUID post;

	private UUID portfolio;

	private UUID successor;

	EndingTests(Pages pages, TestPortfolios portfolios, PortfolioHoldings holdings, Posts posts, JdbcClient database,
			SettableClock clock) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.holdings = holdings;
		this.database = database;
		this.clock = clock;
		this.post = posts.all().get(0).id();
	}

	@BeforeEach
	void publishTwo() {
		this.portfolio = this.portfolios.addOn(START, (typed) -> typed.scope("What it said."));
		this.portfolios.on(START, () -> this.portfolios.publish(this.portfolio));
		this.successor = this.portfolios.addPublished();
	}

	@Test
	void showsWhatTookItsPlaceAndStaysReadable() {
		end(END).submit();
		Page page = this.pages.get(this.portfolios.address(this.portfolio));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text()).contains("Ended on 31 March 2025", "This portfolio is no more since 1 April 2025.",
				"Split in two", "What took its place " + this.portfolios.title(this.successor));
		assertThat(page.click("Edition 1, in force from 7 May 2024").text()).contains("What it said.");
		assertThat(page.click(this.portfolios.title(this.successor)).text())
			.contains("Before this portfolio " + this.portfolios.title(this.portfolio) + ", until 31 March 2025");
	}

	@Test
	void isThereUntilItsLastDay() {
		end(END).submit();
		String address = this.portfolios.address(this.portfolio);
		assertThat(this.pages.get(address + "?on=2025-03-31").text()).contains("What it said.");
		assertThat(this.pages.get(address + "?on=2025-04-01").text()).contains("Ended on")
			.doesNotContain("What it said.");
		String title = this.portfolios.title(this.portfolio);
		assertThat(this.pages.get("/portfolios?on=2025-03-31").text()).contains(title);
		assertThat(this.pages.get("/portfolios?on=2025-04-01").text()).doesNotContain(title);
		assertThat(this.pages.get("/portfolios").text()).doesNotContain(title);
	}

	@Test
	void isUnknownToThePublicBeforeItIsAnnounced() {
		end(END).fill("announcedOn", this.clock.today().plusDays(1).toString()).submit();
		assertThat(this.pages.get(this.portfolios.address(this.portfolio)).text()).contains("What it said.")
			.doesNotContain("Split in two");
		assertThat(this.pages.get(this.portfolios.address(this.successor)).text())
			.doesNotContain("Before this portfolio");
		assertThat(this.pages.as("officer").get("/manage/portfolios/" + this.portfolio).text())
			.contains("It ended on 31 March 2025. Split in two");
	}

	@Test
	void leavesNothingToHandOverAfterTheLastDay() {
		end(END).submit();
		Page refused = this.pages.as("democratic")
			.form("/manage/portfolios/%s/holdings/new".formatted(this.portfolio))
			.fill("post", "Elected Mayor")
			.fill("startsOn", "1 April 2025")
			.submit();
		assertThat(refused.errors()).containsExactly("The portfolio's last day is 31 March 2025");
	}

	@Test
	void isTakenBack() {
		Page ended = end(END).submit();
		Page back = ended.click("Change its end").form().submit("It does not end: take this back");
		assertThat(back.document().text()).contains("The portfolio goes on.");
		assertThat(this.pages.get(this.portfolios.address(this.portfolio)).text()).contains("What it said.");
	}

	@Test
	void endsItsHolding() {
		this.pages.as("democratic")
			.form("/manage/portfolios/%s/holdings/new".formatted(this.portfolio))
			.fill("post", "Elected Mayor")
			.fill("startsOn", "7 May 2024")
			.submit();
		Page ended = end(END).submit();
		assertThat(this.holdings.of(this.portfolio)).singleElement()
			.satisfies((one) -> assertThat(one.term().endsOn()).isEqualTo(END));
		assertThat(end(START.minusDays(9)).submit().errors()).singleElement()
			.asString()
			.contains("It is handed to the post Elected Mayor after that day.");
		ended.click("Change its end").form().submit("It does not end: take this back");
		assertThat(this.holdings.of(this.portfolio)).singleElement()
			.satisfies((one) -> assertThat(one.term().endsOn()).isNull());
	}

	@Test
	void givesTheHoldingItsPlannedEndBack() {
		LocalDate planned = LocalDate.of(2027, 3, 31);
		LocalDate told = this.clock.today().plusDays(30);
		hold(planned, told);
		Page ended = end(END).submit();
		end(END.plusMonths(2)).submit();
		assertThat(heldUntil()).isEqualTo(END.plusMonths(2));
		ended.click("Change its end").form().submit("It does not end: take this back");
		assertThat(heldUntil()).isEqualTo(planned);
		assertThat(this.holdings.of(this.portfolio).get(0).endAnnouncedOn()).isEqualTo(told);
	}

	@Test
	void leavesAHoldingAloneThatEndsEarlier() {
		hold(END, null);
		Page ended = end(END).submit();
		end(END.plusDays(1)).submit();
		assertThat(heldUntil()).isEqualTo(END);
		ended.click("Change its end").form().submit("It does not end: take this back");
		assertThat(heldUntil()).isEqualTo(END);
	}

	private void hold(LocalDate until, LocalDate endAnnouncedOn) {
		this.holdings.handOver(TestPortfolios.AUTHOR, this.portfolio,
				new HoldingForm(UUID.randomUUID(), this.post, START, until, START, endAnnouncedOn, "", "", null));
	}

	private LocalDate heldUntil() {
		return this.holdings.of(this.portfolio).get(0).term().endsOn();
	}

	@Test
	void refusesWhatCanNotTakeItsPlace() {
		assertThat(end(END).tamper("successors", this.portfolio.toString()).submit().errors())
			.containsExactly("Choose other portfolios from the list");
		assertThat(end(END).tamper("successors", UUID.randomUUID().toString()).submit().errors())
			.containsExactly("Choose other portfolios from the list");
		assertThat(end(END).fill("endedOn", "").fill("reason", " ").submit().errors()).hasSize(2);
		end(END).submit();
		assertThat(this.pages.as("democratic")
			.form("/manage/portfolios/%s/ending".formatted(this.portfolios.add()))
			.fill("endedOn", "1 April 2025")
			.fill("reason", "Merged")
			.tamper("successors", this.portfolio.toString())
			.submit()
			.errors()).containsExactly("One of them ends itself on 31 March 2025. Choose what took its place");
		assertThat(this.pages.as("officer").get("/manage/portfolios/%s/ending".formatted(this.portfolio)).status())
			.isEqualTo(403);
	}

	@Test
	void isKeptInOrderByTheDatabase() {
		end(END).submit();
		refuses("portfolio_ending_days", "update portfolio_ending set ended_on = '1799-12-31' where portfolio_id = ?");
		refuses("portfolio_ending_announced",
				"update portfolio_ending set announced_on = '2200-01-01' where portfolio_id = ?");
		refuses("portfolio_ending_has_reason", "update portfolio_ending set reason = '' where portfolio_id = ?");
		refuses("portfolio_ending_decision_link",
				"update portfolio_ending set decision_link = 'javascript:x' where portfolio_id = ?");
		refuses("portfolio_ending_held_until",
				"update portfolio_ending set cut_short = true, held_until = ended_on where portfolio_id = ?");
		refuses("portfolio_ending_held_until",
				"update portfolio_ending set cut_short = false, held_until = '2199-12-31' where portfolio_id = ?");
		refuses("portfolio_ending_held_until",
				"update portfolio_ending set held_until_announced_on = '2025-01-01' where portfolio_id = ?");
		refuses("portfolio_successor_is_another",
				"update portfolio_successor set successor_id = portfolio_id where portfolio_id = ?");
	}

	private void refuses(String constraint, String sql) {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.database.sql(sql).param(this.portfolio).update())
			.havingRootCause()
			.withMessageContaining("\"" + constraint + "\"");
	}

	private Form end(LocalDate day) {
		return this.pages.as("democratic")
			.form("/manage/portfolios/%s/ending".formatted(this.portfolio))
			.fill("endedOn", day.toString())
			.fill("reason", "Split in two")
			.tamper("successors", this.successor.toString());
	}

}
