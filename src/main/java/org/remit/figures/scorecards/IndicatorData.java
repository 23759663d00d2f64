package org.remit.figures.scorecards;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import org.remit.figures.indicators.BareNumber;
import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Part;
import org.remit.figures.indicators.Target;
import org.remit.figures.releases.PublicFigure;
import org.remit.platform.council.Councils;
import org.remit.platform.tables.Csv;

/** An indicator as data, with nothing that its public page doesn't say. */
@Component
class IndicatorData {

	private static final JsonMapper READABLE = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final List<String> HEAD = List.of("Code", "Indicator", "Series", "Breakdown", "Part", "From", "To",
			"Value", "Numerator", "Denominator", "Shown as", "Status", "Note", "Revision", "Reason for revision",
			"Released on", "Plan", "Priority");

	private final Councils councils;

	IndicatorData(Councils councils) {
		this.councils = councils;
	}

	byte[] csv(PublicIndicator page) {
		List<List<String>> rows = new ArrayList<>(List.of(HEAD));
		page.history().forEach((figure) -> rows.add(row(page, figure)));
		return Csv.write(rows);
	}

	private static List<String> row(PublicIndicator page, PublicFigure figure) {
		Indicator indicator = page.indicator();
		Purpose purpose = page.purpose();
		Part part = figure.measurement().part();
		return List.of(indicator.code(), indicator.name(), figure.measurement().series().label(),
				(part != null) ? part.breakdown() : "", (part != null) ? part.name() : "",
				text(figure.measurement().startsOn()), text(figure.measurement().endsOn()), value(figure),
				text(figure.numerator()), text(figure.denominator()), figure.words(), figure.standing(), figure.note(),
				text(figure.revision()), figure.reason(), text(figure.releasedOn()),
				(purpose != null) ? purpose.plan() : "", (purpose != null) ? purpose.priority() : "");
	}

	private static String text(Object value) {
		return Objects.toString(value, "");
	}

	private static String value(PublicFigure figure) {
		return (figure.value() != null) ? BareNumber.text(figure.value()) : "";
	}

	byte[] json(PublicIndicator page) {
		Indicator indicator = page.indicator();
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("council", this.councils.current().name());
		data.put("code", indicator.code());
		data.put("name", indicator.name());
		data.put("address", "/indicators/" + indicator.slug());
		data.put("unit", indicator.unitWords());
		data.put("polarity", indicator.polarity().label());
		data.put("frequency", indicator.frequency().label());
		data.put("definition", indicator.definition());
		data.put("source", indicator.source());
		data.put("purpose", page.purpose());
		data.put("targets", page.targets().stream().map(IndicatorData::target).toList());
		data.put("figures", page.history().stream().map(IndicatorData::figure).toList());
		return READABLE.writeValueAsString(data).getBytes(StandardCharsets.UTF_8);
	}

	private static Map<String, Object> target(Target target) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("value", target.value().stripTrailingZeros());
		data.put("tolerance", target.tolerance().stripTrailingZeros());
		data.put("from", target.term().startsOn().toString());
		data.put("to", target.term().endsOn().toString());
		return data;
	}

	private static Map<String, Object> figure(PublicFigure figure) {
		Part part = figure.measurement().part();
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("series", figure.measurement().series().label());
		data.put("breakdown", (part != null) ? part.breakdown() : null);
		data.put("part", (part != null) ? part.name() : null);
		data.put("from", Objects.toString(figure.measurement().startsOn(), null));
		data.put("to", figure.measurement().endsOn().toString());
		data.put("value", figure.value());
		data.put("numerator", figure.numerator());
		data.put("denominator", figure.denominator());
		data.put("shownAs", figure.words());
		data.put("provisional", figure.provisional());
		data.put("note", figure.note());
		data.put("revision", figure.revision());
		data.put("reason", figure.reason());
		data.put("releasedOn", figure.releasedOn().toString());
		return data;
	}

}
