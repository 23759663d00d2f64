package org.remit.figures.releases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;

import org.remit.figures.indicators.Frequency;
import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.IndicatorForm;
import org.remit.figures.indicators.Indicators;
import org.remit.figures.indicators.Polarity;
import org.remit.figures.indicators.Target;
import org.remit.figures.indicators.TargetForm;
import org.remit.figures.indicators.Targets;
import org.remit.figures.indicators.Unit;
import org.remit.figures.measurements.FigureEntry;
import org.remit.figures.measurements.Measurements;
import org.remit.people.accounts.Areas;
import org.remit.plans.plans.Priority;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.time.SettableClock;

/** Indicators of a test's own. */
@Component
public class TestIndicators {

	static final Actor AUTHOR = new Actor(UUID.randomUUID(), "Ada Tester", EnumSet.of(Role.DEMOCRATIC_SERVICES),
			Set.of(), null);

	public static final String CHILDREN = "Children\u2019s Services";

	private final Indicators indicators;

	private final Targets targets;

	private final Measurements measurements;

	private final Releases releases;

	private final Areas areas;

	private final SettableClock clock;

	TestIndicators(Indicators indicators, Targets targets, Measurements measurements, Releases releases, Areas areas,
			SettableClock clock) {
		this.indicators = indicators;
		this.targets = targets;
		this.measurements = measurements;
		this.releases = releases;
		this.areas = areas;
		this.clock = clock;
	}

	/** A count of children, shown from five. */
	public Indicator children(String breakdowns) {
		return add(CHILDREN, Unit.NUMBER, 0, Polarity.LOWER, true, breakdowns);
	}

	public Indicator percentage(boolean children) {
		return add(CHILDREN, Unit.PERCENTAGE, 1, Polarity.HIGHER, children, "");
	}

	public Indicator number(String area) {
		return add(area, Unit.NUMBER, 0, Polarity.HIGHER, false, "");
	}

	Indicator add(String area, Unit unit, int decimals, Polarity polarity, boolean children, String breakdowns) {
		String word = word();
		UUID areaId = this.areas.all().stream().filter((one) -> one.name().equals(area)).findFirst().orElseThrow().id();
		return this.indicators.add(AUTHOR,
				new IndicatorForm(UUID.randomUUID(), word, "Indicator " + word, areaId, unit, null, decimals, polarity,
						Frequency.QUARTERLY, "Who counts.", "A system", null, null, null, children, null,
						BigDecimal.ZERO, new BigDecimal("1000"), breakdowns, null));
	}

	/** As it is after somebody changed it. */
	public Indicator now(Indicator indicator) {
		return this.indicators.find(indicator.id()).orElseThrow();
	}

	void threshold(Indicator indicator, int threshold) {
		change(indicator, (now) -> with(now, now.portfolio(), now.priority(), now.aboutChildren(), threshold));
	}

	void aboutChildren(Indicator indicator) {
		change(indicator, (now) -> with(now, now.portfolio(), now.priority(), true, now.threshold()));
	}

	public void belongTo(Indicator indicator, Priority priority) {
		change(indicator, (now) -> with(now, now.portfolio(), priority.id(), now.aboutChildren(), now.threshold()));
	}

	/** Makes it one of a portfolio's. */
	public void assign(Indicator indicator, UUID portfolio) {
		change(indicator, (now) -> with(now, portfolio, now.priority(), now.aboutChildren(), now.threshold()));
	}

	private void change(Indicator indicator, UnaryOperator<IndicatorForm> change) {
		IndicatorForm now = this.indicators.form(AUTHOR, indicator.id());
		this.indicators.change(AUTHOR, indicator.id(), change.apply(now));
	}

	private static IndicatorForm with(IndicatorForm now, UUID portfolio, UUID priority, Boolean children,
			Integer threshold) {
		return new IndicatorForm(now.id(), now.code(), now.name(), now.area(), now.unit(), now.per(), now.decimals(),
				now.polarity(), now.frequency(), now.definition(), now.source(), now.ownerPost(), portfolio, priority,
				children, threshold, now.lowest(), now.highest(), now.breakdowns(), now.version());
	}

	/** So that a search finds it alone. */
	public static String word() {
		return "q" + Long.toString(System.nanoTime(), 36);
	}

	public FigureEntry entry(Indicator indicator, LocalDate day, String typed) {
		return FigureEntry.of(indicator, day, typed);
	}

	public void record(FigureEntry... entries) {
		this.measurements.record(AUTHOR, List.of(entries));
	}

	/** The whole, then its parts in their order. */
	public void record(Indicator indicator, LocalDate day, String whole, String... parts) {
		List<FigureEntry> entries = new ArrayList<>(List.of(entry(indicator, day, whole)));
		for (int at = 0; at < parts.length; at++) {
			entries.add(entry(indicator, day, parts[at]).of(indicator.parts().get(at)));
		}
		this.measurements.record(AUTHOR, entries);
	}

	public Release release(Indicator indicator) {
		return this.releases.release(AUTHOR, new ReleaseForm(UUID.randomUUID(), List.of(indicator.id()), "", null));
	}

	ReleaseCheck check(Indicator indicator) {
		return this.releases.check(List.of(indicator.id()));
	}

	public Target target(Indicator indicator, String value, String tolerance, LocalDate from, LocalDate to) {
		return this.targets.set(AUTHOR, indicator.id(),
				new TargetForm(UUID.randomUUID(), new BigDecimal(value), new BigDecimal(tolerance), from, to, null));
	}

	public void on(LocalDate day, Runnable work) {
		this.clock.on(day, work);
	}

}
