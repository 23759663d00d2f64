package org.remit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.measurements.FigureEntry;
import org.remit.figures.measurements.Measurements;
import org.remit.figures.measurements.Series;
import org.remit.figures.releases.ReleaseForm;
import org.remit.figures.releases.Releases;
import org.remit.platform.time.SettableClock;

/**
 * Eight quarters of figures, released quarter by quarter: one breakdown with a small
 * number, one figure that was revised, one that is provisional. Of the last quarter some
 * still wait: one that missed its target and says nothing, one that is as it was before.
 */
@Component
class SampleFigures {

	/** The last days of the quarters. */
	private static final List<LocalDate> QUARTERS = List.of(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 3, 31),
			LocalDate.of(2025, 6, 30), LocalDate.of(2025, 9, 30), LocalDate.of(2025, 12, 31), LocalDate.of(2026, 3, 31),
			LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30));

	private static final int LAST = QUARTERS.size() - 1;

	private static final int DAYS_AFTER = 28;

	private static final Map<String, List<String>> VALUES = Map
		.of("CIN1", List.of("1,702", "1,731", "1,768", "1,790", "1,811", "1,829", "1,838", "1,846"), "CPP1",
				List.of("318", "311", "307", "301", "305", "299", "302", "296"), "CLA1",
				List.of("531", "538", "541", "546", "549", "555", "558", "552"), "CLV1",
				List.of("141", "143", "146", "147", "149", "150", "152", "154"), "CLA2", List.of("89 of 531",
						"88 of 538", "90 of 541", "86 of 546", "85 of 549", "84 of 555", "84 of 558", "83 of 552"),
				"REF2",
				List.of("98 of 441", "101 of 452", "95 of 430", "99 of 447", "104 of 449", "97 of 438", "103 of 446",
						"117 of 451"),
				"ASC1", List.of("81.9", "82.4", "83.0", "83.8", "84.1", "85.2", "85.9", "86.3"), "ASC2",
				List.of("212", "224", "231", "219", "227", "240", "236", "229"), "ENV1",
				List.of("39.8", "41.2", "43.5", "44.1", "41.7", "42.9", "45.3", "46.0"), "ENV2",
				List.of("611", "598", "640", "655", "603", "587", "612", "612"));

	private static final List<List<Integer>> PLACED = List.of(List.of(389, 68, 52, 22, 0), List.of(394, 69, 53, 22, 0),
			List.of(395, 70, 53, 21, 2), List.of(398, 70, 55, 21, 2), List.of(400, 72, 55, 21, 1),
			List.of(404, 73, 54, 21, 3), List.of(406, 73, 56, 20, 3), List.of(402, 71, 55, 21, 3));

	/** What waits for its release in the last quarter. */
	private static final List<String> WAITING = List.of("REF2", "ENV1", "ENV2");

	private final SampleIndicators indicators;

	private final Measurements measurements;

	private final Releases releases;

	private final SettableClock clock;

	private final Map<String, Indicator> byCode = new LinkedHashMap<>();

	SampleFigures(SampleIndicators indicators, Measurements measurements, Releases releases, SettableClock clock) {
		this.indicators = indicators;
		this.measurements = measurements;
		this.releases = releases;
		this.clock = clock;
	}

	void load() {
		this.clock.on(LocalDate.of(2024, 10, 1), this.indicators::load);
		VALUES.keySet().stream().sorted().forEach((code) -> this.byCode.put(code, this.indicators.get(code)));
		for (int quarter = 0; quarter <= LAST; quarter++) {
			int at = quarter;
			this.clock.on(QUARTERS.get(at).plusDays(DAYS_AFTER), () -> loadQuarter(at));
		}
		this.byCode.clear();
	}

	private void loadQuarter(int at) {
		List<FigureEntry> entries = new ArrayList<>();
		this.byCode.forEach((code, indicator) -> entries.add(entry(indicator, at, VALUES.get(code).get(at))));
		place(at, entries);
		compare(at, entries);
		if (at == LAST) {
			entries.add(entry(this.byCode.get("ENV1"), at - 1, "44.8")
				.revised("A load that was refused at the plant had been counted"));
		}
		this.measurements.record(SampleActors.AUTHOR, entries);
		release(at);
	}

	private FigureEntry entry(Indicator indicator, int at, String typed) {
		FigureEntry entry = FigureEntry.of(indicator, QUARTERS.get(at), typed);
		if (indicator.code().equals("ASC2") || indicator.code().equals("ENV2")) {
			return entry.since(QUARTERS.get(at).withDayOfMonth(1).minusMonths(2));
		}
		if (at == LAST && indicator.code().equals("ASC1")) {
			return entry.provisional("Those discharged in September are still being followed up.");
		}
		return entry;
	}

	private void place(int at, List<FigureEntry> entries) {
		Indicator indicator = this.byCode.get("CLA1");
		for (int part = 0; part < SampleIndicators.PLACEMENTS.size(); part++) {
			entries.add(entry(indicator, at, PLACED.get(at).get(part).toString()).of(indicator.parts().get(part)));
		}
	}

	private void compare(int at, List<FigureEntry> entries) {
		Indicator indicator = this.byCode.get("ENV1");
		entries.add(entry(indicator, at, "41.%d".formatted(at)).of(Series.REGION));
		entries.add(entry(indicator, at, "42.%d".formatted(at)).of(Series.NEIGHBOURS));
		entries.add(entry(indicator, at, "43.%d".formatted(at)).of(Series.ENGLAND));
	}

	private void release(int at) {
		List<UUID> released = this.byCode.keySet()
			.stream()
			.filter((code) -> at < LAST || !WAITING.contains(code))
			.map(SampleIndicators::id)
			.toList();
		this.releases.release(SampleActors.APPROVER,
				new ReleaseForm(SampleActors.id("release of " + QUARTERS.get(at)), released, "", null));
	}

}
