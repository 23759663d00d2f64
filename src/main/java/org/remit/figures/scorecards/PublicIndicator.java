package org.remit.figures.scorecards;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.remit.figures.indicators.Attainment;
import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Part;
import org.remit.figures.indicators.Target;
import org.remit.figures.indicators.Targets;
import org.remit.figures.measurements.Series;
import org.remit.figures.releases.PublicFigure;
import org.remit.figures.releases.PublicFigures;
import org.remit.figures.releases.Standing;

/**
 * An indicator as its public page has it: nothing here but what {@link PublicFigures}
 * gave.
 *
 * @param purpose null where the public knows of none
 * @param history everything that was shown, earlier revisions too
 */
record PublicIndicator(Indicator indicator, Purpose purpose, List<PublicFigure> history, List<Target> targets) {

	/** The council's own whole figures, the earliest first. */
	public List<PublicFigure> figures() {
		return newest().filter((figure) -> figure.measurement().isHeadline()).toList();
	}

	private Stream<PublicFigure> newest() {
		return PublicFigures.newest(this.history).stream();
	}

	public Standing standing() {
		return figures().isEmpty() ? null : Standing.of(figures(), this.targets);
	}

	public Picture picture() {
		return Picture.of(this.indicator, figures(), this.targets);
	}

	public Target target(PublicFigure figure) {
		return Targets.on(this.targets, figure.measurement().endsOn()).orElse(null);
	}

	public Attainment attainment(PublicFigure figure) {
		return Standing.attainment(figure, target(figure));
	}

	/** Earlier revisions of a figure, the newest of them first. */
	public List<PublicFigure> earlier(PublicFigure figure) {
		List<PublicFigure> earlier = new ArrayList<>(this.history.stream()
			.filter((one) -> one.measurement().id().equals(figure.measurement().id())
					&& one.revision() < figure.revision())
			.toList());
		Collections.reverse(earlier);
		return earlier;
	}

	/** The newest day first, with its figures to compare. */
	public List<Compared> comparisons() {
		List<PublicFigure> others = newest().filter((figure) -> figure.measurement().series() != Series.OWN).toList();
		return others.isEmpty() ? List.of() : reversed(figures().stream().map((own) -> {
			Map<Series, PublicFigure> beside = new TreeMap<>();
			others.stream()
				.filter((one) -> one.isOn(own))
				.forEach((one) -> beside.put(one.measurement().series(), one));
			return new Compared(own, beside);
		}).filter((compared) -> !compared.beside().isEmpty()).toList());
	}

	private static <T> List<T> reversed(List<T> list) {
		List<T> reversed = new ArrayList<>(list);
		Collections.reverse(reversed);
		return reversed;
	}

	public List<PublicFigure> newestFirst() {
		return reversed(figures());
	}

	/** One table a breakdown: days down, parts across. */
	public List<Breakdown> breakdowns() {
		List<PublicFigure> parts = newest().filter((figure) -> figure.measurement().part() != null).toList();
		return this.indicator.breakdowns()
			.entrySet()
			.stream()
			.map((entry) -> Breakdown.of(entry.getKey(), entry.getValue(), parts, newestFirst()))
			.filter((breakdown) -> !breakdown.rows().isEmpty())
			.toList();
	}

	/** Whose figures stand beside the council's own. */
	public List<Series> others() {
		return List.of(Series.REGION, Series.NEIGHBOURS, Series.ENGLAND);
	}

	/** The council's figure of a day, and those of others. */
	record Compared(PublicFigure own, Map<Series, PublicFigure> beside) {

		public String words(Series series) {
			PublicFigure figure = this.beside.get(series);
			return (figure != null) ? figure.spoken() : "";
		}

	}

	/**
	 * @param rows the newest day first
	 */
	record Breakdown(String name, List<Part> parts, List<Row> rows) {

		record Row(String when, List<String> figures, String total) {
		}

		static Breakdown of(String name, List<Part> parts, List<PublicFigure> figures, List<PublicFigure> totals) {
			List<Row> rows = totals.stream().map((total) -> {
				List<PublicFigure> found = parts.stream()
					.map((part) -> figures.stream()
						.filter((one) -> one.measurement().part().id().equals(part.id()) && one.isOn(total))
						.findFirst()
						.orElse(null))
					.toList();
				return found.stream().allMatch(Objects::isNull) ? null : new Row(total.when(),
						found.stream().map((one) -> (one != null) ? one.spoken() : "").toList(), total.spoken());
			}).filter(Objects::nonNull).toList();
			return new Breakdown(name, parts, rows);
		}

	}

	public boolean hasSuppressed() {
		return newest().anyMatch(PublicFigure::isSuppressed);
	}

}
