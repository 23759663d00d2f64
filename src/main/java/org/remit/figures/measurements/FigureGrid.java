package org.remit.figures.measurements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Indicators;
import org.remit.figures.indicators.Part;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;

/** Many figures on one page: what was recorded, and what was typed into it. */
@Component
class FigureGrid {

	private final Indicators indicators;

	private final Measurements measurements;

	FigureGrid(Indicators indicators, Measurements measurements) {
		this.indicators = indicators;
		this.measurements = measurements;
	}

	/**
	 * What stands beside a row.
	 *
	 * @param newest what was recorded for the day so far, null for nothing
	 * @param previous the latest figure before that, released or not, null for none
	 */
	record Line(Indicator indicator, Part part, MeasurementRevision newest, MeasurementRevision previous) {

		public String name() {
			return (this.part != null) ? "%s, %s".formatted(this.indicator.name(), this.part.line())
					: this.indicator.name();
		}

		public GridRow row() {
			UUID partId = (this.part != null) ? this.part.id() : null;
			return (this.newest == null) ? new GridRow(this.indicator.id(), partId, "", false, "", 0)
					: new GridRow(this.indicator.id(), partId, this.newest.typed(), this.newest.isProvisional(),
							this.newest.note(), this.newest.number());
		}

	}

	/** A row for everything that somebody keeps and asks for, up to a number of them. */
	List<Line> lines(Actor actor, GridForm form) {
		List<Indicator> wanted = this.indicators.all()
			.stream()
			.filter((one) -> actor.edits(one.area().id()) && form.wants(one))
			.toList();
		List<GridRow> blank = new ArrayList<>();
		wanted.forEach((indicator) -> {
			blank.add(new GridRow(indicator.id(), null, "", false, "", 0));
			if (form.series() == Series.OWN) {
				indicator.parts()
					.forEach((part) -> blank.add(new GridRow(indicator.id(), part.id(), "", false, "", 0)));
			}
		});
		return lines(form, blank.stream().limit(GridForm.MOST).toList(), wanted);
	}

	/** What stands beside the rows that were sent, for those who keep the indicators. */
	List<Line> sent(Actor actor, GridForm form) {
		List<UUID> ids = form.rows().stream().map(GridRow::indicator).filter(Objects::nonNull).distinct().toList();
		List<Indicator> found = ids.isEmpty() ? List.of() : this.indicators.find(ids);
		found.forEach((indicator) -> indicator.requireKeeper(actor));
		return lines(form, form.rows(), found);
	}

	private List<Line> lines(GridForm form, List<GridRow> rows, List<Indicator> indicators) {
		Map<UUID, Indicator> byId = indicators.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
		Map<Measurement.Key, MeasurementRevision> newest = (form.endsOn() != null)
				? this.measurements.newest(byId.keySet(), List.of(form.endsOn())) : Map.of();
		Map<UUID, MeasurementRevision> previous = (form.endsOn() != null && form.series() == Series.OWN)
				? this.measurements.latest(byId.keySet(), form.endsOn().minusDays(1)) : Map.of();
		return rows.stream().map((row) -> {
			Indicator indicator = byId.get(row.indicator());
			if (indicator == null) {
				throw new NotFound("No such indicator");
			}
			return new Line(indicator, part(indicator, row), newest.get(key(form, row)),
					(row.part() == null) ? previous.get(indicator.id()) : null);
		}).toList();
	}

	private static Measurement.Key key(GridForm form, GridRow row) {
		return new Measurement.Key(row.indicator(), form.series(), row.part(), form.startsOn(), form.endsOn());
	}

	private static Part part(Indicator indicator, GridRow row) {
		return (row.part() == null) ? null
				: indicator.parts()
					.stream()
					.filter((part) -> part.id().equals(row.part()))
					.findFirst()
					.orElseThrow(() -> new NotFound("No such part"));
	}

	/** What is to be recorded, with everything that is wrong said beside its row. */
	List<FigureEntry> entries(GridForm form, List<Line> lines, BindingResult errors) {
		List<FigureEntry> entries = new ArrayList<>();
		for (int at = 0; at < lines.size(); at++) {
			GridRow row = form.rows().get(at);
			Line line = lines.get(at);
			if (row.isEmpty() || row.figure().equals(line.row().figure()) && row.note().equals(line.row().note())
					&& row.provisional().equals(line.row().provisional())) {
				continue;
			}
			try {
				entries.add(new FigureEntry(row.indicator(), row.part(), form.series(), form.startsOn(), form.endsOn(),
						TypedFigure.read(row.figure(), line.indicator()), row.provisional(), row.note(), form.reason(),
						Objects.requireNonNullElse(row.seen(), 0)));
			}
			catch (IllegalArgumentException ex) {
				errors.rejectValue("rows[%d].figure".formatted(at), "rule",
						"%s: %s".formatted(line.name(), ex.getMessage()));
			}
		}
		return entries;
	}

}
