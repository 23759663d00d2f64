package org.remit.figures.scorecards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.remit.figures.measurements.Measurement;
import org.remit.figures.measurements.MeasurementRevision;
import org.remit.figures.releases.PublicFigure;

/** Everything that was recorded of an indicator, the newest day first. */
record RecordedFigures(List<Row> rows) {

	RecordedFigures(List<MeasurementRevision> revisions, List<PublicFigure> released) {
		this(rows(revisions, released));
	}

	/**
	 * @param revisions of one measurement, the newest first
	 * @param shown what the public was shown by revision, "" for what it was not
	 */
	record Row(Measurement measurement, List<MeasurementRevision> revisions, Map<Integer, String> shown) {

		public MeasurementRevision newest() {
			return this.revisions.get(0);
		}

		/** What the public knows of a revision, in words. */
		public String publicly(MeasurementRevision revision) {
			return this.shown.getOrDefault(revision.number(), "Not released");
		}

	}

	private static List<Row> rows(List<MeasurementRevision> revisions, List<PublicFigure> released) {
		Map<UUID, List<MeasurementRevision>> byMeasurement = new LinkedHashMap<>();
		revisions.forEach(
				(revision) -> byMeasurement.computeIfAbsent(revision.measurement().id(), (one) -> new ArrayList<>())
					.add(0, revision));
		Map<UUID, Map<Integer, String>> shown = released.stream()
			.collect(Collectors.groupingBy((figure) -> figure.measurement().id(),
					Collectors.toMap(PublicFigure::revision, PublicFigure::spoken)));
		return byMeasurement.values()
			.stream()
			.map((all) -> new Row(all.get(0).measurement(), all,
					shown.getOrDefault(all.get(0).measurement().id(), Map.of())))
			.sorted(Comparator.comparing((Row row) -> row.measurement().endsOn()).reversed())
			.toList();
	}

	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

}
