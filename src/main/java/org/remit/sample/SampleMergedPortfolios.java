package org.remit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.platform.time.SettableClock;
import org.remit.portfolios.holdings.EndingForm;
import org.remit.portfolios.holdings.Endings;
import org.remit.portfolios.portfolios.PortfolioForm;

/**
 * Two portfolios of the years before 2018. They were merged when two members of the
 * executive became one: the deputy mayor has led on children since.
 */
@Component
class SampleMergedPortfolios {

	static final UUID CHILDREN = SampleActors.id("portfolio: children and learning");

	static final UUID DEPUTY = SampleActors.id("portfolio: performance and partnerships");

	private final SampleSteps steps;

	private final Endings endings;

	private final SettableClock clock;

	SampleMergedPortfolios(SampleSteps steps, Endings endings, SettableClock clock) {
		this.steps = steps;
		this.endings = endings;
		this.clock = clock;
	}

	void load() {
		this.clock.on(LocalDate.of(2014, 6, 2), () -> {
			this.steps.addPublished(children());
			this.steps.addPublished(deputy());
		});
	}

	/** Once there is what took their place. */
	void end() {
		this.clock.on(LocalDate.of(2019, 6, 3), () -> {
			end(CHILDREN);
			end(DEPUTY);
		});
	}

	private void end(UUID portfolio) {
		this.endings.end(SampleActors.AUTHOR, portfolio,
				new EndingForm(SampleHistory.MERGED,
						"Merged with another portfolio, so that one member of the executive answers for children",
						List.of(SamplePortfolios.CHILDREN), SampleHistory.MERGED.plusDays(1), "MD/2018/1", "", null));
	}

	private static PortfolioForm children() {
		return new PortfolioForm(CHILDREN, null, "Children and Learning", SampleAccounts.CHILDREN,
				SampleHistory.CHILDREN_MEMBER, List.of(SampleRegister.CHILDREN_DIRECTOR),
				"Answers to the Council for the safety and welfare of the borough’s children, and for its schools.",
				"Children Act 1989\nChildren Act 2004\nChildren and Families Act 2014",
				"Children and Young People’s Plan", """
						Children’s social care
						  Fostering and adoption
						  Leaving care
						School improvement
						School admissions
						""", "Aldermoor Safeguarding Children Board", "", List.of());
	}

	private static PortfolioForm deputy() {
		return new PortfolioForm(DEPUTY, null, "Deputy Mayor: Performance and Partnerships", SampleAccounts.PLACE,
				SampleHistory.OLD_DEPUTY, List.of(SampleRegister.CHIEF_EXECUTIVE),
				"Stands in for the Mayor, and keeps an eye on how the executive’s plans are going.", "", "",
				"Performance\nPartnerships", "", "", List.of());
	}

}
