package org.remit.figures.savings;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Option;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.publishing.documents.Document;

/** What the pages of savings show beside what is typed. */
@Component
class SavingsPages {

	private final Savings savings;

	private final Portfolios portfolios;

	SavingsPages(Savings savings, Portfolios portfolios) {
		this.savings = savings;
		this.portfolios = portfolios;
	}

	/** What the list can be narrowed to. */
	void filters(Model model) {
		model.addAttribute("portfolios", options(this.portfolios.documents()));
		model.addAttribute("years",
				this.savings.years().stream().map((year) -> Option.of(year.words(), year.words())).toList());
	}

	/** The portfolios that somebody may enter savings of. */
	void portfolios(Actor actor, Model model) {
		List<Document> own = this.portfolios.documents()
			.stream()
			.filter((document) -> actor.edits(document.area().id()))
			.toList();
		model.addAttribute("portfolios", options(own));
	}

	private static List<Option> options(List<Document> documents) {
		return documents.stream().map((document) -> Option.of(document.id(), document.title())).toList();
	}

	/** The saving, for those who may change it. */
	SavingsLine edited(UUID id, Actor actor, Model model) {
		SavingsLine line = this.savings.get(id);
		Savings.requireEditor(actor, line);
		model.addAttribute("line", line);
		return line;
	}

	static void ratings(Model model) {
		model.addAttribute("ratings",
				Arrays.stream(Rating.values()).map((rating) -> Option.of(rating, rating.label())).toList());
	}

}
