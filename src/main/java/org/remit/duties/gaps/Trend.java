package org.remit.duties.gaps;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.ui.Model;

import org.remit.platform.time.Day;

/**
 * How the two figures went, as a picture: a solid line with discs and a dashed one with
 * squares over the same days. All lengths are in the picture's own units.
 *
 * @param words the same in a sentence
 */
record Trend(List<Tick> ticks, List<Rule> rules, Line cited, Line whole, String words) {

	static final int WIDTH = 640;

	static final int HEIGHT = 310;

	private static final int LEFT = 52;

	private static final int RIGHT = 620;

	private static final int TOP = 48;

	private static final int BOTTOM = 248;

	private static final int STEP = 25;

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

	/** A day under the picture; the one that was asked for, the last, is written out. */
	record Tick(int x, String day, String year, boolean last) {
	}

	/** A share of all, across the picture. */
	record Rule(int y, String words) {
	}

	/** A day's figure. */
	record Dot(int x, int y) {
	}

	/** What goes on from day to day, broken where there was nothing to measure. */
	record Line(List<Dot> dots, List<String> paths) {

		static Line of(List<Dot> dots) {
			List<List<Dot>> runs = new ArrayList<>(List.of(new ArrayList<>()));
			for (Dot dot : dots) {
				if (dot == null) {
					runs.add(new ArrayList<>());
					continue;
				}
				runs.get(runs.size() - 1).add(dot);
			}
			return new Line(runs.stream().flatMap(List::stream).toList(),
					runs.stream().filter((run) -> run.size() > 1).map(Line::path).toList());
		}

		private static String path(List<Dot> run) {
			return run.stream().map((dot) -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
		}

	}

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
		return new Trend(ticks(days), shares(), line(days, cited), line(days, whole),
				"From %s to %s. Provisions cited: %s. Responsibilities without a gap: %s.".formatted(
						Day.write(days.get(0)), Day.write(days.get(days.size() - 1)), words(cited), words(whole)));
	}

	private static List<Figure> figures(List<Survey> surveys, Function<Tally, Figure> figure) {
		return surveys.stream().map(Survey::whole).map(figure).toList();
	}

	private static List<Tick> ticks(List<LocalDate> days) {
		return IntStream.range(0, days.size()).mapToObj((at) -> {
			boolean last = at == days.size() - 1;
			LocalDate day = days.get(at);
			return new Tick(x(days, at), last ? Day.write(day) : SHORT.format(day),
					last ? "" : String.valueOf(day.getYear()), last);
		}).toList();
	}

	private static List<Rule> shares() {
		return IntStream.iterate(0, (share) -> share <= 100, (share) -> share + STEP)
			.mapToObj((share) -> new Rule(y(share), share + "%"))
			.toList();
	}

	private static Line line(List<LocalDate> days, List<Figure> figures) {
		return Line.of(IntStream.range(0, days.size())
			.mapToObj((at) -> figures.get(at).isEmpty() ? null : new Dot(x(days, at), y(figures.get(at).percent())))
			.toList());
	}

	/** As far along as the day is. */
	private static int x(List<LocalDate> days, int at) {
		long first = days.get(0).toEpochDay();
		long whole = days.get(days.size() - 1).toEpochDay() - first;
		return (int) (LEFT + (RIGHT - LEFT) * (days.get(at).toEpochDay() - first) / whole);
	}

	private static int y(int percent) {
		return BOTTOM - (BOTTOM - TOP) * percent / 100;
	}

	/** The first figure that there is, and the last. */
	private static String words(List<Figure> figures) {
		List<Figure> there = figures.stream().filter((one) -> !one.isEmpty()).toList();
		return there.isEmpty() ? "nothing to measure"
				: "from %d%% to %d%%".formatted(there.get(0).percent(), there.get(there.size() - 1).percent());
	}

}
