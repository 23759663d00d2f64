package org.remit.sample;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.platform.Actor;
import org.remit.platform.SettableClock;
import org.remit.portfolios.PortfolioForm;
import org.remit.portfolios.Portfolios;
import org.remit.publishing.Approvals;
import org.remit.publishing.Publications;
import org.remit.publishing.Standings;
import org.remit.publishing.Submissions;
import org.remit.publishing.Withdrawals;

/** The sample council's portfolios, one in each state that a document can be in. */
@Component
class SamplePortfolios {

	static final UUID CHILDREN = SampleActors.id("portfolio: children");

	static final UUID ADULTS = SampleActors.id("portfolio: adults");

	static final UUID ENVIRONMENT = SampleActors.id("portfolio: environment");

	static final UUID MAYOR = SampleActors.id("portfolio: mayor");

	static final UUID DRUGS = SampleActors.id("portfolio: drugs");

	static final UUID CULTURE = SampleActors.id("portfolio: culture");

	private final Portfolios portfolios;

	private final Standings standings;

	private final Submissions submissions;

	private final Approvals approvals;

	private final Publications publications;

	private final Withdrawals withdrawals;

	private final SettableClock clock;

	SamplePortfolios(Portfolios portfolios, Standings standings, Submissions submissions, Approvals approvals,
			Publications publications, Withdrawals withdrawals, SettableClock clock) {
		this.portfolios = portfolios;
		this.standings = standings;
		this.submissions = submissions;
		this.approvals = approvals;
		this.publications = publications;
		this.withdrawals = withdrawals;
		this.clock = clock;
	}

	void load() {
		this.clock.on(LocalDate.of(2019, 6, 3), this::loadFirst);
		this.clock.on(LocalDate.of(2023, 3, 6), this::loadAfterResignation);
		this.clock.on(LocalDate.of(2025, 11, 10), this::loadLater);
		this.clock.on(LocalDate.of(2026, 10, 5), this::loadOpen);
	}

	private void loadFirst() {
		this.portfolios.add(SampleActors.AUTHOR, SampleTexts.children2019());
		publish(CHILDREN, "");
		this.portfolios.add(SampleActors.AUTHOR, SampleTexts.adults());
		publish(ADULTS, "");
		this.portfolios.add(SampleActors.AUTHOR, SampleTexts.mayor());
		publish(MAYOR, "");
		this.portfolios.add(SampleActors.AUTHOR, SampleTexts.drugs());
		publish(DRUGS, "");
	}

	private void loadAfterResignation() {
		change(CHILDREN, SampleTexts.children2023());
		publish(CHILDREN, "A new portfolio holder; drugs policy and early help were added.");
	}

	private void loadLater() {
		this.portfolios.add(SampleActors.AUTHOR, SampleTexts.culture());
		publish(CULTURE, "");
		this.withdrawals.withdraw(SampleActors.APPROVER, DRUGS, 1,
				"Drugs policy is now part of the portfolio of the Deputy Mayor.");
	}

	/** What somebody who tries the demonstration can take the next step with. */
	private void loadOpen() {
		change(ADULTS, SampleTexts.adultsWithCarers());
		submit(ADULTS, "A strategy for unpaid carers was added.");
		change(MAYOR, SampleTexts.mayorWithDevolution());
		submit(MAYOR, "Devolution was added.");
		this.approvals.approve(SampleActors.APPROVER, MAYOR, version(MAYOR));
		change(CULTURE, SampleTexts.cultureWithLibraries());
		this.portfolios.add(SampleActors.AUTHOR, SampleTexts.environment());
	}

	private void change(UUID id, PortfolioForm texts) {
		Integer version = this.portfolios.form(SampleActors.AUTHOR, id).version();
		this.portfolios.change(SampleActors.AUTHOR, id, SampleTexts.at(texts, version));
	}

	private void submit(UUID id, String changeNote) {
		Actor author = SampleActors.AUTHOR;
		this.submissions.submit(author, id, this.standings.of(id).draftHash(), changeNote, false);
	}

	private void publish(UUID id, String changeNote) {
		submit(id, changeNote);
		this.approvals.approve(SampleActors.APPROVER, id, version(id));
		this.publications.publish(SampleActors.APPROVER, id, version(id), this.clock.today());
	}

	private Integer version(UUID id) {
		return this.standings.of(id).open().version();
	}

}
