package org.remit.portfolios.holdings;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.publishing.documents.Document;

/** What the page about the end of a portfolio shows beside its fields. */
@Component
class EndingPage {

	private final Endings endings;

	private final Portfolios portfolios;

	private final SettableClock clock;

	EndingPage(Endings endings, Portfolios portfolios, SettableClock clock) {
		this.endings = endings;
		this.portfolios = portfolios;
		this.clock = clock;
	}

	EndingForm form(UUID portfolio) {
		return this.endings.of(portfolio).map(EndingForm::of).orElseGet(() -> EndingForm.blank(this.clock.today()));
	}

	void showAgain(UUID portfolio, Model model) {
		model.addAttribute("theirs", form(portfolio));
		show(portfolio, model);
	}

	void show(UUID portfolio, Model model) {
		List<Document> others = this.portfolios.documents()
			.stream()
			.filter((one) -> !one.id().equals(portfolio))
			.toList();
		Map<UUID, String> names = others.stream().collect(Collectors.toMap(Document::id, Document::title));
		model.addAttribute("portfolio", this.portfolios.get(portfolio));
		model.addAttribute("ending", this.endings.of(portfolio).orElse(null));
		model.addAttribute("names", names);
		model.addAttribute("others", others.stream().map((one) -> Option.of(one.id(), one.title())).toList());
	}

}
