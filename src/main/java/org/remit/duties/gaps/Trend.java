package org.remit.duties.gaps;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.ui.Model;

import org.remit.platform.time.Day;
import org.remit.press.charts.Axes;
import org.remit.press.charts.Dot;
import org.remit.press.charts.Line;
import org.remit.press.charts.Plot;
import org.remit.press.charts.Scale;
import org.remit.press.charts.Tick;

/**
 * How the two figures went, as a picture: a solid line with discs and a dashed one with
 * squares over the same days.
 *
 * @param axes without the day that was asked for, the last
 * @param asked that day, which is written out
 * @param words the same in a sentence
 */
record Trend(Axes axes, Tick asked, Line cited, Line whole, String words) {

	private static final Scale SHARES = Scale.ofPercentages(new Plot(52, 620, 48, 248));

	/**
	 * The surveys, the last one of them, and the picture.
	 * @param here where the same is told of other days
	 */
	static void show(Model model, List<Survey> surveys, String here) {
		model.addAttribute("surveys", surveys);
		model.addAttribute("survey", surveys.get(surveys.size() - 1));
		model.addAttribute("trend", of(surveys));
		model.addAttribute("here", here);
	}

	/** Null where there is nothing to measure on any of the days. */
	static Trend of(List<Survey> surveys) {
		List<LocalDate> days = surveys.stream().map(Survey::day).toList();
		List<Figure> cited = figures(surveys, Tally::cited);
		List<Figure> whole = figures(surveys, Tally::whole);
		if (Stream.concat(cited.stream(), whole.stream()).allMatch(Figure::isEmpty)) {
			return null;
		}
		int last = days.size() - 1;
		List<Tick> ticks = IntStream.range(0, last).mapToObj((at) -> Tick.of(x(days, at), days.get(at), "")).toList();
		return new Trend(new Axes(SHARES.plot(), SHARES.rules((share) -> share + "%"), ticks),
				new Tick(x(days, last), Day.write(days.get(last)), "", ""), line(days, cited), line(days, whole),
				"From %s to %s. Provisions cited: %s. Responsibilities without a gap: %s."
					.formatted(Day.write(days.get(0)), Day.write(days.get(last)), words(cited), words(whole)));
	}

	private static List<Figure> figures(List<Survey> surveys, Function<Tally, Figure> figure) {
		return surveys.stream().map(Survey::whole).map(figure).toList();
	}

	private static Line line(List<LocalDate> days, List<Figure> figures) {
		return Line.through(IntStream.range(0, days.size())
			.mapToObj((at) -> figures.get(at).isEmpty() ? null : dot(x(days, at), figures.get(at)))
			.toList());
	}

	private static Dot dot(int x, Figure figure) {
		return new Dot(x, SHARES.y(BigDecimal.valueOf(figure.percent())), false);
	}

	/** As far along as the day is. */
	private static int x(List<LocalDate> days, int at) {
		long first = days.get(0).toEpochDay();
		return SHARES.plot().across(days.get(at).toEpochDay() - first, days.get(days.size() - 1).toEpochDay() - first);
	}

	/** The first figure that there is, and the last. */
	private static String words(List<Figure> figures) {
		List<Figure> there = figures.stream().filter((one) -> !one.isEmpty()).toList();
		return there.isEmpty() ? "nothing to measure"
				: "from %d%% to %d%%".formatted(there.get(0).percent(), there.get(there.size() - 1).percent());
	}

}
