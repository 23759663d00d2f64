package org.remit.portfolios.changes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.people.posts.Post;
import org.remit.people.posts.PostKind;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.web.Mistake;
import org.remit.platform.web.Option;
import org.remit.portfolios.holdings.HoldingForm;
import org.remit.portfolios.holdings.PortfolioHolding;
import org.remit.portfolios.holdings.PortfolioHoldings;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.portfolios.reshuffles.Reshuffle;

/** A portfolio is held through another post from the day of the reshuffle. */
@Component
class HandingOver implements ChangeKind {

	static final String KEY = "hand-over";

	private final PortfolioHoldings holdings;

	private final Portfolios portfolios;

	private final Posts posts;

	HandingOver(PortfolioHoldings holdings, Portfolios portfolios, Posts posts) {
		this.holdings = holdings;
		this.portfolios = portfolios;
		this.posts = posts;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public ChangeForm open(Reshuffle reshuffle, ChangeForm asked) {
		return ChangeForm.handOver(portfolio(asked).orElseThrow(() -> new NotFound("No such portfolio")).id(), null);
	}

	private Optional<Portfolio> portfolio(ChangeForm form) {
		return ChangeKind.find(form.portfolio(), this.portfolios::find);
	}

	@Override
	public void show(Reshuffle reshuffle, ChangeForm form, Model model) {
		model.addAttribute("portfolio", portfolio(form).orElse(null));
		model.addAttribute("holding", ChangeKind.find(form.portfolio(), (id) -> on(reshuffle, id)).orElse(null));
		model.addAttribute("posts",
				this.posts.of(PostKind.EXECUTIVE)
					.stream()
					.filter((post) -> post.exists(reshuffle.takesEffectOn()))
					.map((post) -> Option.of(post.id(), post.title()))
					.toList());
	}

	private Optional<PortfolioHolding> on(Reshuffle reshuffle, UUID portfolio) {
		return this.holdings.of(portfolio)
			.stream()
			.filter((one) -> one.term().contains(reshuffle.dayBefore()))
			.findFirst();
	}

	@Override
	public void fill(Change change, ChangeForm form, List<Change> others) {
		Portfolio portfolio = portfolio(form).orElseThrow(() -> new RuleBroken("portfolio", "Choose a portfolio"));
		Post post = ChangeKind.find(form.post(), this.posts::find)
			.orElseThrow(() -> new RuleBroken("post", "Choose the post that holds it from then on"));
		ChangeKind.refuseSecond(others,
				(other) -> other.kind().equals(KEY) && other.about().portfolio().id().equals(portfolio.id()),
				"This portfolio is already handed over by this set");
		change.say(About.handingOver(portfolio, post));
	}

	@Override
	public String words(Change change) {
		return "Hand \u201c%s\u201d to %s".formatted(change.about().portfolio().title(), change.about().post().title());
	}

	@Override
	public Set<UUID> touched(Change change) {
		return Set.of(change.about().portfolio().id());
	}

	@Override
	public Supplier<List<Effect>> apply(Actor actor, Change change) {
		Reshuffle set = change.reshuffle();
		PortfolioHolding made = this.holdings.handOver(actor, change.about().portfolio().id(),
				HoldingForm.starting(change.about().post().id(), set.takesEffectOn(), set.announcedOn(),
						set.decisionReference(), set.decisionLink()));
		return () -> List.of(Effect.made("portfolio holding", made.id(), made.version()));
	}

	@Override
	public void undo(Actor actor, Change change) {
		Effect effect = change.effects().get(0);
		PortfolioHolding made = this.holdings.find(effect.recordId())
			.orElseThrow(() -> new RuleBroken(null, "This hand-over was taken back since"));
		effect.requireUntouched(made.version(), "This hand-over");
		this.holdings.takeBack(actor, made.id(), new Mistake(change.reshuffle().undone(), made.version()));
	}

}
