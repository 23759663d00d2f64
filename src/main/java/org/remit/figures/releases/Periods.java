package org.remit.figures.releases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.remit.figures.measurements.MeasurementRevision;

/**
 * Periods that hang together: quarters that make a year, and a year to date that a later
 * one goes on from. Whoever has two of them works out what lies between.
 */
final class Periods {

	private final List<MeasurementRevision> revisions;

	Periods(Collection<MeasurementRevision> revisions) {
		this.revisions = revisions.stream().filter((one) -> one.measurement().startsOn() != null).toList();
	}

	/** By the longer one the shorter ones that make it, where they do. */
	Map<MeasurementRevision, List<MeasurementRevision>> made() {
		Map<MeasurementRevision, List<MeasurementRevision>> made = new LinkedHashMap<>();
		this.revisions.forEach((whole) -> {
			List<MeasurementRevision> pieces = pieces(whole);
			if (pieces.size() > 1) {
				made.put(whole, pieces);
			}
		});
		return made;
	}

	private List<MeasurementRevision> pieces(MeasurementRevision whole) {
		List<MeasurementRevision> pieces = new ArrayList<>();
		LocalDate next = whole.measurement().startsOn();
		while (!next.isAfter(ends(whole))) {
			LocalDate day = next;
			MeasurementRevision piece = beside(whole).stream()
				.filter((one) -> starts(one).equals(day) && !ends(one).isAfter(ends(whole)))
				.min(Comparator.comparing(Periods::ends))
				.orElse(null);
			if (piece == null) {
				return List.of();
			}
			pieces.add(piece);
			next = ends(piece).plusDays(1);
		}
		return pieces;
	}

	/** By the longer one the next shorter one that began on the same day. */
	Map<MeasurementRevision, MeasurementRevision> sinceTheSameDay() {
		Map<MeasurementRevision, MeasurementRevision> since = new LinkedHashMap<>();
		this.revisions.forEach((longer) -> beside(longer).stream()
			.filter((one) -> starts(one).equals(starts(longer)) && ends(one).isBefore(ends(longer)))
			.max(Comparator.comparing(Periods::ends))
			.filter((shorter) -> beside(longer).stream()
				.noneMatch((one) -> starts(one).equals(ends(shorter).plusDays(1)) && ends(one).equals(ends(longer))))
			.ifPresent((shorter) -> since.put(longer, shorter)));
		return since;
	}

	/** The others of the same part. */
	private List<MeasurementRevision> beside(MeasurementRevision revision) {
		return this.revisions.stream()
			.filter((one) -> one != revision
					&& Objects.equals(one.measurement().key().part(), revision.measurement().key().part()))
			.toList();
	}

	private static LocalDate starts(MeasurementRevision revision) {
		return revision.measurement().startsOn();
	}

	private static LocalDate ends(MeasurementRevision revision) {
		return revision.measurement().endsOn();
	}

}
