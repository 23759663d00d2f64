package org.remit.figures.measurements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Indicators;
import org.remit.figures.indicators.Part;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.SettableClock;

/**
 * The front door to figures. What was recorded stays; whoever knows better adds a
 * revision and says why. None of them is public before it is released.
 */
@Service
@Transactional(readOnly = true)
public class Measurements {

	private static final int LONGEST_LINE = 1_500;

	private final MeasurementRepository measurements;

	private final MeasurementRevisionRepository revisions;

	private final Indicators indicators;

	private final AuditTrail trail;

	private final SettableClock clock;

	Measurements(MeasurementRepository measurements, MeasurementRevisionRepository revisions, Indicators indicators,
			AuditTrail trail, SettableClock clock) {
		this.measurements = measurements;
		this.revisions = revisions;
		this.indicators = indicators;
		this.trail = trail;
		this.clock = clock;
	}

	/** All revisions that were recorded by a day, the earliest measurement first. */
	public List<MeasurementRevision> recorded(UUID indicator, LocalDate day) {
		return recorded(List.of(indicator), day);
	}

	public List<MeasurementRevision> recorded(Collection<UUID> indicators, LocalDate day) {
		return this.revisions.findRecorded(indicators, day);
	}

	/** By indicator the newest of the council's own whole figures, released or not. */
	public Map<UUID, MeasurementRevision> latest(Collection<UUID> indicators, LocalDate day) {
		return indicators.isEmpty() ? Map.of()
				: this.revisions.findHeadlines(indicators, day)
					.stream()
					.collect(Collectors.toMap((one) -> one.measurement().indicator().id(), Function.identity(),
							(earlier, later) -> later));
	}

	/** The newest revisions of some indicators on their day or for their period. */
	Map<Measurement.Key, MeasurementRevision> newest(Collection<UUID> indicators, Collection<LocalDate> days) {
		if (indicators.isEmpty() || days.isEmpty()) {
			return Map.of();
		}
		List<UUID> found = this.measurements.findFor(indicators, days).stream().map(Measurement::id).toList();
		return found.isEmpty() ? Map.of()
				: this.revisions.findNewest(found)
					.stream()
					.collect(Collectors.toMap((revision) -> revision.measurement().key(), Function.identity()));
	}

	/**
	 * Records many figures together, or none of them. What says the same as before makes
	 * no revision. Returns how many were recorded.
	 */
	@Transactional
	public int record(Actor actor, List<FigureEntry> entries) {
		Map<UUID, Indicator> known = kept(actor, entries);
		Map<Measurement.Key, MeasurementRevision> before = newest(known.keySet(),
				entries.stream().map(FigureEntry::endsOn).distinct().toList());
		Map<Indicator, StringBuilder> lines = new LinkedHashMap<>();
		int recorded = 0;
		for (FigureEntry entry : entries) {
			MeasurementRevision newest = before.get(entry.key());
			checkSeen(entry, newest);
			if (newest == null || !newest.says(entry)) {
				MeasurementRevision revision = record(actor, entry, newest, known.get(entry.indicator()));
				note(lines, revision);
				recorded++;
			}
		}
		lines.forEach((indicator, line) -> this.trail.record(actor, "recorded figures", Indicators.KIND, indicator.id(),
				line.toString()));
		return recorded;
	}

	private Map<UUID, Indicator> kept(Actor actor, List<FigureEntry> entries) {
		List<UUID> ids = entries.stream().map(FigureEntry::indicator).distinct().toList();
		Map<UUID, Indicator> known = this.indicators.find(ids)
			.stream()
			.collect(Collectors.toMap(Indicator::id, Function.identity()));
		ids.stream().filter((id) -> !known.containsKey(id)).findFirst().ifPresent((id) -> {
			throw new NotFound("No such indicator");
		});
		known.values().forEach((indicator) -> indicator.requireKeeper(actor));
		return known;
	}

	private static void checkSeen(FigureEntry entry, MeasurementRevision newest) {
		if (entry.seen() != null) {
			Stale.check(entry.seen(), (newest != null) ? newest.number() : 0);
		}
	}

	private MeasurementRevision record(Actor actor, FigureEntry entry, MeasurementRevision newest,
			Indicator indicator) {
		check(entry, newest);
		Measurement measurement = (newest != null) ? newest.measurement()
				: new Measurement(indicator, part(indicator, entry), entry);
		MeasurementRevision revision = new MeasurementRevision(measurement, entry, actor.name(), this.clock.instant(),
				this.clock.today());
		this.measurements.save(measurement);
		return this.revisions.save(revision);
	}

	private void check(FigureEntry entry, MeasurementRevision newest) {
		if (entry.endsOn().isAfter(this.clock.today())) {
			throw new RuleBroken("endsOn", "Enter today or an earlier day: nobody can measure what is to come");
		}
		if (entry.startsOn() != null && !entry.startsOn().isBefore(entry.endsOn())) {
			throw new RuleBroken("startsOn", "The first day of a period must be before its last one");
		}
		if (newest != null && entry.reason().isBlank()) {
			throw new RuleBroken("reason", "Say why figures change that were recorded before: %s, %s"
				.formatted(newest.measurement().indicator().name(), newest.measurement().when()));
		}
	}

	private static Part part(Indicator indicator, FigureEntry entry) {
		if (entry.part() == null) {
			return null;
		}
		return indicator.parts()
			.stream()
			.filter((part) -> part.id().equals(entry.part()))
			.findFirst()
			.orElseThrow(() -> new NotFound("No such part"));
	}

	/** Small numbers of children stand in no trail that others read. */
	private static void note(Map<Indicator, StringBuilder> lines, MeasurementRevision revision) {
		StringBuilder line = lines.computeIfAbsent(revision.measurement().indicator(), (one) -> new StringBuilder());
		if (line.length() < LONGEST_LINE) {
			String what = revision.measurement().what();
			line.append(line.isEmpty() ? "" : "; ")
				.append(revision.measurement().when())
				.append(what.isEmpty() ? "" : ", " + what)
				.append(revision.measurement().indicator().isAboutChildren() ? "" : ": " + said(revision));
		}
	}

	private static String said(MeasurementRevision revision) {
		return revision.reason().isEmpty() ? revision.words()
				: "%s (%s)".formatted(revision.words(), revision.reason());
	}

}
