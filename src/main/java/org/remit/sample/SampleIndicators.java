package org.remit.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.figures.indicators.Frequency;
import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.IndicatorForm;
import org.remit.figures.indicators.Indicators;
import org.remit.figures.indicators.Polarity;
import org.remit.figures.indicators.TargetForm;
import org.remit.figures.indicators.Targets;
import org.remit.figures.indicators.Unit;

/** What the sample council measures. */
@Component
class SampleIndicators {

	static final List<String> PLACEMENTS = List.of("Foster care", "Children\u2019s home", "Placed with parents",
			"Semi-independent", "Secure unit");

	private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);

	private static final UUID EARLY = SamplePlans.priority(SamplePlans.CHILDREN, "1");

	private static final UUID CLOSE = SamplePlans.priority(SamplePlans.CHILDREN, "2");

	private static final Map<String, UUID> PRIORITIES = Map.of("CIN1", EARLY, "CPP1", EARLY, "REF2", EARLY, "CLA1",
			CLOSE, "CLA2", CLOSE, "ENV2", SamplePlans.priority(SamplePlans.STRATEGIC, "2a"));

	private final Indicators indicators;

	private final Targets targets;

	SampleIndicators(Indicators indicators, Targets targets) {
		this.indicators = indicators;
		this.targets = targets;
	}

	void load() {
		children("CIN1", "Children in need", Unit.NUMBER, Polarity.NEITHER, "", "3000");
		children("CPP1", "Children subject to a child protection plan", Unit.NUMBER, Polarity.NEITHER, "", "500");
		children("CLA1", "Children looked after", Unit.NUMBER, Polarity.LOWER,
				"Placement: " + String.join("\nPlacement: ", PLACEMENTS), "700");
		children("CLV1", "Care leavers in receipt of leaving care services", Unit.NUMBER, Polarity.NEITHER, "", "400");
		children("CLA2", "Children looked after who live more than 20 miles away", Unit.PERCENTAGE, Polarity.LOWER, "",
				"40");
		children("REF2", "Referrals within 12 months of an earlier one", Unit.PERCENTAGE, Polarity.LOWER, "", "50");
		target("CLA1", "560", "10");
		target("CLA2", "15", "1");
		target("REF2", "22", "2");
		add("ASC1", "Older people still at home 91 days after reablement", SampleAccounts.ADULTS,
				SamplePortfolios.ADULTS, SampleRegister.ADULT_DIRECTOR, Unit.PERCENTAGE, Polarity.HIGHER, false, "",
				"100");
		target("ASC1", "85", "2.5");
		add("ASC2", "Adult safeguarding enquiries", SampleAccounts.ADULTS, SamplePortfolios.ADULTS,
				SampleRegister.ADULT_DIRECTOR, Unit.NUMBER, Polarity.NEITHER, false, "", "600");
		add("ENV1", "Household waste sent for reuse, recycling or composting", SampleAccounts.PLACE,
				SamplePortfolios.ENVIRONMENT, SampleRegister.PLACE_DIRECTOR, Unit.PERCENTAGE, Polarity.HIGHER, false,
				"", "80");
		target("ENV1", "45", "1.5");
		add("ENV2", "Fly-tips reported", SampleAccounts.PLACE, SamplePortfolios.ENVIRONMENT,
				SampleRegister.PLACE_DIRECTOR, Unit.NUMBER, Polarity.LOWER, false, "", "2000");
	}

	private void children(String code, String name, Unit unit, Polarity polarity, String breakdowns, String highest) {
		add(code, name, SampleAccounts.CHILDREN, SamplePortfolios.CHILDREN, SampleRegister.CHILDREN_DIRECTOR, unit,
				polarity, true, breakdowns, highest);
	}

	private void add(String code, String name, UUID area, UUID portfolio, UUID owner, Unit unit, Polarity polarity,
			boolean children, String breakdowns, String highest) {
		this.indicators.add(SampleActors.LOADER,
				new IndicatorForm(id(code), code, name, area, unit, null, (unit == Unit.PERCENTAGE) ? 1 : 0, polarity,
						Frequency.QUARTERLY, "", "The council\u2019s own case systems", owner, portfolio,
						PRIORITIES.get(code), children, null, BigDecimal.ZERO, new BigDecimal(highest), breakdowns,
						null));
	}

	private void target(String code, String value, String tolerance) {
		for (int year = 0; year < 3; year++) {
			LocalDate first = FIRST.plusYears(year);
			this.targets.set(SampleActors.LOADER, id(code),
					new TargetForm(SampleActors.id("target %s %d".formatted(code, year)), new BigDecimal(value),
							new BigDecimal(tolerance), first, first.plusYears(1).minusDays(1), null));
		}
	}

	Indicator get(String code) {
		return this.indicators.find(id(code)).orElseThrow();
	}

	static UUID id(String code) {
		return SampleActors.id("indicator: " + code);
	}

}
