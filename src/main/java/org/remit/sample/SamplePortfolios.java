package org.remit.sample;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.platform.time.SettableClock;
import org.remit.portfolios.links.LineLinks;
import org.remit.portfolios.portfolios.Section;
import org.remit.publishing.steps.Withdrawals;

/** The sample council's portfolios, one in each state that a document can be in. */
@Component
class SamplePortfolios {

	static final UUID CHILDREN = SampleActors.id("portfolio: children");

	static final UUID ADULTS = SampleActors.id("portfolio: adults");

	static final UUID ENVIRONMENT = SampleActors.id("portfolio: environment");

	static final UUID MAYOR = SampleActors.id("portfolio: mayor");

	static final UUID DRUGS = SampleActors.id("portfolio: drugs");

	static final UUID CLIMATE = SampleActors.id("portfolio: climate");

	static final UUID CULTURE = SampleActors.id("portfolio: culture");

	private final SampleSteps steps;

	private final LineLinks links;

	private final Withdrawals withdrawals;

	private final SettableClock clock;

	SamplePortfolios(SampleSteps steps, LineLinks links, Withdrawals withdrawals, SettableClock clock) {
		this.steps = steps;
		this.links = links;
		this.withdrawals = withdrawals;
		this.clock = clock;
	}

	void load() {
		this.clock.on(LocalDate.of(2019, 6, 3), this::loadFirst);
		this.clock.on(LocalDate.of(2023, 3, 6), this::loadAfterResignation);
		this.clock.on(LocalDate.of(2023, 5, 22), () -> this.steps.addPublished(SampleTexts.environment()));
		this.clock.on(LocalDate.of(2025, 11, 10), this::loadLater);
		this.clock.on(LocalDate.of(2026, 10, 5), this::loadOpen);
	}

	private void loadFirst() {
		this.steps.addPublished(SampleTexts.children2019());
		this.steps.addPublished(SampleTexts.adults());
		this.steps.addPublished(SampleTexts.mayor());
		this.steps.addPublished(SampleTexts.drugs());
	}

	private void loadAfterResignation() {
		this.steps.change(SampleTexts.children2023());
		link(Section.SERVICE_FUNCTIONS);
		link(Section.PARTNERSHIPS);
		link(Section.OTHER_PLANS);
		this.steps.publish(CHILDREN, "A new portfolio holder; drugs policy and early help were added.");
	}

	private void link(Section section) {
		link(CHILDREN, section);
	}

	/** Each line that is called just as a function, a board or a plan leads there. */
	private void link(UUID portfolio, Section section) {
		this.links.link(SampleActors.AUTHOR, portfolio, section,
				this.links.form(SampleActors.AUTHOR, portfolio, section));
	}

	private void loadLater() {
		this.steps.addPublished(SampleTexts.culture());
		this.withdrawals.withdraw(SampleActors.APPROVER, DRUGS, 1,
				"Drugs policy is now part of the portfolio of the Deputy Mayor.");
	}

	/** What somebody who tries the demonstration can take the next step with. */
	private void loadOpen() {
		this.steps.change(SampleTexts.adultsWithCarers());
		link(ADULTS, Section.OTHER_PLANS);
		this.steps.submit(ADULTS, "A strategy for unpaid carers was added.");
		this.steps.change(SampleTexts.mayorWithDevolution());
		this.steps.submit(MAYOR, "Devolution was added.");
		this.steps.approve(MAYOR);
		this.steps.change(SampleTexts.cultureWithLibraries());
		this.steps.add(SampleTexts.climate());
	}

}
