package org.remit.reading.answering;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.duties.actions.DueActions;
import org.remit.figures.scorecards.Scorecards;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.AsAt;
import org.remit.portfolios.holdings.PortfolioHoldings;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.publishing.steps.Standing;
import org.remit.reports.annexes.Annexes;

/** Fills the page on which somebody reads what they answer for. */
@Component
class MemberPage {

	static final String VIEW = "reading/answering/members";

	private final Desks desks;

	private final DueActions due;

	private final Portfolios portfolios;

	private final PortfolioHoldings holdings;

	private final BoardSeats seats;

	private final Scorecards scorecards;

	private final Annexes annexes;

	MemberPage(Desks desks, DueActions due, Portfolios portfolios, PortfolioHoldings holdings, BoardSeats seats,
			Scorecards scorecards, Annexes annexes) {
		this.desks = desks;
		this.due = due;
		this.portfolios = portfolios;
		this.holdings = holdings;
		this.seats = seats;
		this.scorecards = scorecards;
		this.annexes = annexes;
	}

	/**
	 * @param by "source" for groups by source, else by section
	 */
	String show(Model model, Actor actor, AsAt asAt, String by) {
		Desk desk = this.desks.of(actor.person(), asAt);
		model.addAttribute("held", desk.held());
		model.addAttribute("readable", desk.shelf().ids());
		model.addAttribute("due", this.due.of(desk.actions(), desk.posts(), asAt.day()));
		Set<UUID> mine = this.holdings.heldThrough(desk.posts(), asAt.day());
		showPortfolios(model, mine);
		model.addAttribute("figures", this.scorecards.answeredFor("Latest figures", mine, desk.posts(), asAt));
		model.addAttribute("seats", this.seats.of(actor.person(), desk.posts(), asAt));
		model.addAttribute("annexes", this.annexes.open(actor).size());
		model.addAttribute("bySource", by.equals("source"));
		return VIEW;
	}

	private void showPortfolios(Model model, Set<UUID> mine) {
		List<Standing> all = this.portfolios.all();
		model.addAttribute("mine", all.stream().filter((one) -> mine.contains(one.document().id())).toList());
		model.addAttribute("all", all);
	}

}
