package org.remit.sample;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.platform.time.SettableClock;
import org.remit.portfolios.functions.Allocation;
import org.remit.portfolios.functions.AllocationForm;
import org.remit.portfolios.functions.Allocations;
import org.remit.portfolios.functions.FunctionForm;
import org.remit.portfolios.functions.MoveForm;
import org.remit.portfolios.functions.ServiceFunctions;
import org.remit.portfolios.functions.Share;

/**
 * What the sample council does: one function that moved twice, one that two portfolios
 * share, one that nobody has.
 */
@Component
class SampleFunctions {

	static final UUID DRUG_SERVICES = SampleActors.id("function: Drug and alcohol services");

	static final UUID REGISTRATION = SampleActors.id("function: Registration of births, deaths and marriages");

	private static final LocalDate START = LocalDate.of(2019, 6, 3);

	private final ServiceFunctions functions;

	private final Allocations allocations;

	private final SettableClock clock;

	SampleFunctions(ServiceFunctions functions, Allocations allocations, SettableClock clock) {
		this.functions = functions;
		this.allocations = allocations;
		this.clock = clock;
	}

	/** Before the portfolios, whose lines lead to them. */
	void load() {
		this.clock.on(START, this::loadTree);
	}

	void allocate() {
		this.clock.on(START, this::loadLeads);
		Allocation first = lead("Drug and alcohol services", SamplePortfolios.DRUGS, START);
		Allocation second = move(first, SamplePortfolios.CHILDREN, LocalDate.of(2023, 3, 6), "MD/2023/3");
		LocalDate again = LocalDate.of(2025, 11, 10);
		move(second, SamplePortfolios.ADULTS, again, "MD/2025/9");
		allocate("Drug and alcohol services", SamplePortfolios.CHILDREN, Share.SHARED, again);
	}

	private void loadTree() {
		add("Children\u2019s social care", "Assessment and care planning", "Fostering and adoption", "Leaving care");
		add("Early help", "Family casework", "Parenting programmes");
		add("Adult social care", "Adult safeguarding", "Reablement");
		add("Public health", "Drug and alcohol services", "Healthy weight");
		add("Culture", "Museums", "Libraries", "Sport");
		add("Environment", "Waste and recycling", "Parks", "Highways", "Planning and building control");
		add("Corporate services", "Finance", "Human resources", "Legal and democratic services");
		add("Registration of births, deaths and marriages");
	}

	private void loadLeads() {
		lead("Children\u2019s social care", SamplePortfolios.CHILDREN, START);
		lead("Early help", SamplePortfolios.CHILDREN, START);
		lead("Adult social care", SamplePortfolios.ADULTS, START);
		lead("Public health", SamplePortfolios.ADULTS, START);
		lead("Corporate services", SamplePortfolios.MAYOR, START);
		lead("Culture", SamplePortfolios.CULTURE, LocalDate.of(2025, 11, 10));
		lead("Environment", SamplePortfolios.ENVIRONMENT, LocalDate.of(2023, 5, 9));
	}

	private void add(String name, String... parts) {
		add(name, (UUID) null);
		for (String part : parts) {
			add(part, id(name));
		}
	}

	private void add(String name, UUID parent) {
		this.functions.add(SampleActors.AUTHOR, new FunctionForm(id(name), name, parent, null, null, null, null));
	}

	private Allocation lead(String function, UUID portfolio, LocalDate day) {
		return allocate(function, portfolio, Share.LEAD, day);
	}

	private Allocation allocate(String function, UUID portfolio, Share share, LocalDate day) {
		UUID id = SampleActors.id(function + " " + portfolio + " " + day);
		return this.allocations.allocate(SampleActors.AUTHOR, id(function),
				new AllocationForm(id, portfolio, share, day, null, day, null, "", "", null));
	}

	private Allocation move(Allocation from, UUID portfolio, LocalDate day, String decision) {
		UUID id = SampleActors.id("move of " + from.id());
		return this.allocations.move(SampleActors.AUTHOR, from.function().id(),
				new MoveForm(id, from.id(), portfolio, day, day, decision, "", from.version()));
	}

	private static UUID id(String function) {
		return SampleActors.id("function: " + function);
	}

}
