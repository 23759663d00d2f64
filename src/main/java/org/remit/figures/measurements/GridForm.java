package org.remit.figures.measurements;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.remit.figures.indicators.Indicator;
import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * Many indicators on one day or for one period.
 *
 * @param startsOn the first day of a period, null for a day
 * @param reason why figures change that were recorded before
 */
record GridForm(@NotNull(message = "Enter the day, or the last day of the period") LocalDate endsOn, LocalDate startsOn,
		Series series, @PlainText(max = 200, label = "Name or code") String q, UUID area, UUID portfolio,
		@PlainText(max = 400, label = "Reason") String reason,
		@Size(max = MOST, message = "Enter 100 figures or fewer") List<@Valid GridRow> rows) {

	static final int MOST = 100;

	GridForm {
		series = (series != null) ? series : Series.OWN;
		q = OneLine.of(q);
		reason = OneLine.of(reason);
		rows = (rows != null) ? rows.stream().map((row) -> Objects.requireNonNullElse(row, GridRow.EMPTY)).toList()
				: List.of();
	}

	GridForm with(List<GridRow> rows) {
		return new GridForm(this.endsOn, this.startsOn, this.series, this.q, this.area, this.portfolio, this.reason,
				rows);
	}

	boolean wants(Indicator indicator) {
		String name = (indicator.name() + " " + indicator.code()).toLowerCase(Locale.UK);
		return name.contains(this.q.toLowerCase(Locale.UK))
				&& (this.area == null || indicator.area().id().equals(this.area)) && (this.portfolio == null
						|| indicator.portfolio() != null && indicator.portfolio().id().equals(this.portfolio));
	}

	public String when() {
		return (this.endsOn != null) ? Measurement.when(this.startsOn, this.endsOn) : "";
	}

	/** As it stands in the address of the page. */
	Map<String, String> parameters() {
		Map<String, String> parameters = new TreeMap<>();
		parameters.put("endsOn", Objects.toString(this.endsOn, ""));
		parameters.put("startsOn", Objects.toString(this.startsOn, ""));
		parameters.put("series", this.series.name());
		parameters.put("q", this.q);
		parameters.put("area", Objects.toString(this.area, ""));
		parameters.put("portfolio", Objects.toString(this.portfolio, ""));
		return parameters;
	}

}
