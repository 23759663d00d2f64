package org.remit.sample;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.holdings.PortfolioDrafts;
import org.remit.portfolios.portfolios.PortfolioForm;
import org.remit.publishing.steps.Approvals;
import org.remit.publishing.steps.Publications;
import org.remit.publishing.steps.Standings;
import org.remit.publishing.steps.Submissions;

/**
 * Takes the sample council's portfolios through their steps, one person after another.
 */
@Component
class SampleSteps {

	private final PortfolioDrafts drafts;

	private final Standings standings;

	private final Submissions submissions;

	private final Approvals approvals;

	private final Publications publications;

	private final SettableClock clock;

	SampleSteps(PortfolioDrafts drafts, Standings standings, Submissions submissions, Approvals approvals,
			Publications publications, SettableClock clock) {
		this.drafts = drafts;
		this.standings = standings;
		this.submissions = submissions;
		this.approvals = approvals;
		this.publications = publications;
		this.clock = clock;
	}

	void add(PortfolioForm texts) {
		this.drafts.add(SampleActors.AUTHOR, texts);
	}

	void addPublished(PortfolioForm texts) {
		add(texts);
		publish(texts.id(), "");
	}

	void change(PortfolioForm texts) {
		Integer version = this.drafts.form(SampleActors.AUTHOR, texts.id()).version();
		this.drafts.change(SampleActors.AUTHOR, texts.id(), SampleTexts.at(texts, version));
	}

	void submit(UUID id, String changeNote) {
		Actor author = SampleActors.AUTHOR;
		this.submissions.submit(author, id, this.standings.of(id).draftHash(), changeNote, false);
	}

	void approve(UUID id) {
		this.approvals.approve(SampleActors.APPROVER, id, version(id));
	}

	void publish(UUID id, String changeNote) {
		submit(id, changeNote);
		approve(id);
		this.publications.publish(SampleActors.APPROVER, id, version(id), this.clock.today());
	}

	private Integer version(UUID id) {
		return this.standings.open(id).orElseThrow().version();
	}

}
