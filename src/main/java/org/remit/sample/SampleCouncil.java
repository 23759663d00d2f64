package org.remit.sample;

import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

import org.remit.platform.council.CouncilSettings;
import org.remit.platform.council.Councils;
import org.remit.platform.council.Demonstration;
import org.remit.platform.council.Jurisdiction;
import org.remit.platform.time.SettableClock;

/**
 * Aldermoor Borough Council. The shape is that of a real council with an elected mayor;
 * its people are invented. Each day's work is done with the clock set to that day.
 */
@Component
class SampleCouncil {

	private final Councils councils;

	private final Demonstration demonstration;

	private final SampleAccounts accounts;

	private final SampleRegister register;

	private final SampleBoards boards;

	private final SampleMergedPortfolios merged;

	private final SamplePlans plans;

	private final SamplePortfolios portfolios;

	private final SampleFunctions functions;

	private final SampleTermsOfReference terms;

	private final SampleMatrices matrices;

	private final SampleRevision revision;

	private final SampleAssurance assurance;

	private final SampleSavings savings;

	private final SampleReports reports;

	private final SampleReshuffle reshuffle;

	private final SampleFigures figures;

	private final SettableClock clock;

	private final EntityManager entities;

	SampleCouncil(Councils councils, Demonstration demonstration, SampleAccounts accounts, SampleRegister register,
			SampleBoards boards, SampleMergedPortfolios merged, SamplePlans plans, SamplePortfolios portfolios,
			SampleFunctions functions, SampleTermsOfReference terms, SampleMatrices matrices, SampleRevision revision,
			SampleAssurance assurance, SampleSavings savings, SampleReports reports, SampleReshuffle reshuffle,
			SampleFigures figures, SettableClock clock, EntityManager entities) {
		this.councils = councils;
		this.demonstration = demonstration;
		this.accounts = accounts;
		this.register = register;
		this.boards = boards;
		this.merged = merged;
		this.plans = plans;
		this.portfolios = portfolios;
		this.functions = functions;
		this.terms = terms;
		this.matrices = matrices;
		this.revision = revision;
		this.assurance = assurance;
		this.savings = savings;
		this.reports = reports;
		this.reshuffle = reshuffle;
		this.figures = figures;
		this.clock = clock;
		this.entities = entities;
	}

	void load() {
		this.clock.on(SampleHistory.START, this::begin);
		steps().forEach(this::take);
	}

	private Stream<Runnable> steps() {
		return Stream.of(this.register::load, this::loadAccounts, this.boards::load, this.merged::load,
				this.functions::load, this.plans::load, this.portfolios::load, this.merged::end,
				this.functions::allocate, this.terms::load, this.matrices::load, this.revision::load,
				this.assurance::load, this.savings::load, this.figures::load, this.reports::load, this.reshuffle::load);
	}

	/**
	 * Writes what the step made and forgets it: or else each question of a later step
	 * would look through all of it for something that isn't written yet.
	 */
	private void take(Runnable step) {
		step.run();
		this.entities.flush();
		this.entities.clear();
	}

	private void loadAccounts() {
		if (this.demonstration.hasSampleAccounts()) {
			this.accounts.load();
		}
	}

	private void begin() {
		this.councils.change(SampleActors.LOADER,
				new CouncilSettings("Aldermoor Borough Council", Jurisdiction.ENGLAND, "Executive Portfolio",
						"Portfolio Holder", "Lead Officer", "Democratic Services",
						"democratic.services@aldermoor.example", "01632 960123", 5, this.councils.current().version()));
		this.accounts.loadAreas();
	}

}
