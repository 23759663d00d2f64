package org.remit.portfolios.holdings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.access.AccessDeniedException;

import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Mistake;
import org.remit.portfolios.portfolios.PortfolioForm;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.portfolios.portfolios.Typed;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Through which post a portfolio is held, on the days on which that changes and beside
 * them.
 */
@RemitTest
class PortfolioHoldingsTests {

	private static final LocalDate MAY = LocalDate.of(2023, 5, 9);

	private final PortfolioHoldings holdings;

	private final TestPortfolios portfolios;

	private final SettableClock clock;

	private final UUID mayor;

	private final UUID deputy;

	private UUID portfolio;

	PortfolioHoldingsTests(PortfolioHoldings holdings, TestPortfolios portfolios, Posts posts, SettableClock clock) {
		this.holdings = holdings;
		this.portfolios = portfolios;
		this.clock = clock;
		this.mayor = post(posts, "Elected Mayor");
		this.deputy = post(posts, "Deputy Mayor and Lead Member for Children\u2019s Services");
	}

	private static UUID post(Posts posts, String title) {
		return posts.all()
			.stream()
			.filter((post) -> post.title().equals(title))
			.map(Post::id)
			.findFirst()
			.orElseThrow();
	}

	@BeforeEach
	void holdItThroughTheMayor() {
		this.portfolio = this.portfolios.add();
		handOver(form(this.mayor, LocalDate.of(2019, 5, 7), null));
	}

	@Test
	void handItOverFromADayOn() {
		handOver(form(this.deputy, MAY, null));
		assertThat(heldOn(MAY.minusDays(1))).isEqualTo(this.mayor);
		assertThat(heldOn(MAY)).isEqualTo(this.deputy);
		assertThat(heldOn(LocalDate.of(2019, 5, 6))).isNull();
		assertThat(heldOn(LocalDate.of(2019, 5, 7))).isEqualTo(this.mayor);
	}

	@Test
	void makeOneHandOverOfAFormSentTwice() {
		HoldingForm form = form(this.deputy, MAY, null);
		assertThat(handOver(form).id()).isEqualTo(handOver(form).id());
		assertThat(this.holdings.of(this.portfolio)).hasSize(2);
	}

	@Test
	void fitBetweenTwoThatAreThere() {
		handOver(form(this.deputy, MAY, null));
		handOver(form(this.deputy, LocalDate.of(2021, 1, 1), null));
		assertThat(heldOn(LocalDate.of(2020, 12, 31))).isEqualTo(this.mayor);
		assertThat(this.holdings.of(this.portfolio)).extracting((one) -> one.term().endsOn())
			.containsExactly(null, MAY.minusDays(1), LocalDate.of(2020, 12, 31));
	}

	@Test
	void takeBackWhatNothingNewerStandsOn() {
		PortfolioHolding over = handOver(form(this.deputy, MAY, null));
		this.holdings.takeBack(TestPortfolios.AUTHOR, over.id(), new Mistake("Not decided", over.version()));
		assertThat(this.holdings.of(this.portfolio)).singleElement()
			.satisfies((one) -> assertThat(one.term().endsOn()).isNull());
		assertThat(heldOn(MAY)).isEqualTo(this.mayor);
	}

	@Test
	void refuseToTakeBackUnderSomethingNewer() {
		PortfolioHolding over = handOver(form(this.deputy, MAY, null));
		handOver(form(this.mayor, MAY.plusYears(1), null));
		Integer version = this.holdings.find(over.id()).orElseThrow().version();
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.holdings.takeBack(TestPortfolios.AUTHOR, over.id(), new Mistake("No", version)))
			.withMessageContaining("Something newer stands on it: held through the post Elected Mayor");
	}

	@Test
	void keepQuietAboutWhatIsNotAnnounced() {
		LocalDate today = this.clock.today();
		LocalDate start = today.minusDays(3);
		handOver(new HoldingForm(UUID.randomUUID(), this.deputy, start, null, today.plusDays(1), null, "", "", null));
		assertThat(heldOn(today)).isEqualTo(this.mayor);
		assertThat(heldOn(today.plusDays(7))).isEqualTo(this.mayor);
		assertThat(this.holdings.on(today)).anySatisfy((one) -> {
			assertThat(one.portfolio().id()).isEqualTo(this.portfolio);
			assertThat(one.post().id()).isEqualTo(this.deputy);
		});
		this.clock.on(today.plusDays(1), () -> assertThat(heldOn(today)).isEqualTo(this.deputy));
	}

	@Test
	void refuseTheSamePostTwiceAndTheSameDayTwice() {
		refuses("post", form(this.mayor, MAY, null));
		refuses("startsOn", form(this.deputy, LocalDate.of(2019, 5, 7), null));
		refuses("endsOn", form(this.deputy, MAY, MAY.minusDays(1)));
		refuses("post", form(UUID.randomUUID(), MAY, null));
	}

	@Test
	void belongToDemocraticServices() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.holdings
			.handOver(TestPortfolios.ADMINISTRATOR, this.portfolio, form(this.deputy, MAY, null)));
	}

	@Test
	void tellWhoHasTheDraftOpenOfAHandOver() {
		PortfolioForm opened = this.portfolios.form(this.portfolio);
		handOver(form(this.deputy, MAY, null));
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.portfolios.change(this.portfolio, (typed) -> new Typed(opened).scope("Mine")));
		assertThat(this.portfolios.form(this.portfolio).holderPost()).isEqualTo(this.deputy);
	}

	private void refuses(String field, HoldingForm form) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> handOver(form))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

	private PortfolioHolding handOver(HoldingForm form) {
		return this.holdings.handOver(TestPortfolios.AUTHOR, this.portfolio, form);
	}

	private static HoldingForm form(UUID post, LocalDate from, LocalDate until) {
		return new HoldingForm(UUID.randomUUID(), post, from, until, from, null, "EX/2023/7", "", null);
	}

	private UUID heldOn(LocalDate day) {
		return this.holdings.announced(List.of(this.portfolio), day)
			.stream()
			.map((one) -> one.post().id())
			.findFirst()
			.orElse(null);
	}

}
