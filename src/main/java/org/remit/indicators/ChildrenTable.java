package org.remit.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.disclosure.Cell;
import org.remit.disclosure.Protection;
import org.remit.disclosure.Reason;
import org.remit.disclosure.Showing;
import org.remit.disclosure.Table;

/**
 * All counts of an indicator that hang together with what is to be released: the
 * breakdowns as they stood after each release, and periods that make longer ones.
 */
final class ChildrenTable {

	/** Told of each figure that can't be shown. */
	interface Verdict {

		void hides(Finding revision, Hidden reason, String guards);

	}

	private final Indicator indicator;

	private final int threshold;

	private final Map<String, Finding> revisions = new LinkedHashMap<>();

	private final Map<String, Showing> showings = new HashMap<>();

	private final Map<String, Long> numbers = new HashMap<>();

	/** What a mark of an earlier release tells depends on the threshold of that time. */
	private final Map<String, Integer> thresholds = new HashMap<>();

	private final Set<Tie> ties = new LinkedHashSet<>();

	private final Set<String> broken = new HashSet<>();

	private final Set<String> exposed = new TreeSet<>();

	ChildrenTable(Indicator indicator, int threshold, List<ReleasedFigure> before, List<Finding> planned) {
		this.indicator = indicator;
		this.threshold = threshold;
		Map<Measurement.Key, Finding> current = new LinkedHashMap<>();
		byRelease(before).forEach((figures) -> {
			figures.forEach((figure) -> {
				add(figure.revision(), showing(figure), current);
				this.thresholds.put(key(figure.revision()), figure.threshold());
			});
			tieBreakdowns(figures.stream().map(ReleasedFigure::revision), current);
			tiePeriods(current);
		});
		planned.stream().filter(ChildrenTable::isOwn).forEach((revision) -> add(revision, showing(revision), current));
		tieBreakdowns(planned.stream(), current);
		tiePeriods(current);
	}

	private static List<List<ReleasedFigure>> byRelease(List<ReleasedFigure> before) {
		return List.copyOf(before.stream()
			.filter((figure) -> isOwn(figure.revision()))
			.collect(Collectors.groupingBy(ReleasedFigure::release, LinkedHashMap::new, Collectors.toList()))
			.values());
	}

	private static boolean isOwn(Finding revision) {
		return revision.measurement().series() == Series.OWN;
	}

	private static Showing showing(ReleasedFigure figure) {
		return switch (figure.shown()) {
			case VALUE -> Showing.PUBLIC;
			case SUPPRESSED -> (figure.hidden() == Hidden.WITHHELD) ? Showing.WITHHELD : Showing.HIDDEN;
			case NOT_AVAILABLE, NOT_APPLICABLE -> Showing.IMPLIED;
		};
	}

	private static Showing showing(Finding revision) {
		return switch (revision.state()) {
			case VALUE -> Showing.OPEN;
			case SUPPRESSED -> Showing.HIDDEN;
			case NOT_AVAILABLE, NOT_APPLICABLE -> Showing.IMPLIED;
		};
	}

	private void add(Finding revision, Showing showing, Map<Measurement.Key, Finding> current) {
		current.put(revision.measurement().key(), revision);
		this.revisions.put(key(revision), revision);
		this.showings.put(key(revision), showing);
		if (revision.value() != null) {
			this.numbers.put(key(revision), revision.value().longValueExact());
		}
	}

	private static String key(Finding revision) {
		return revision.measurement().id() + "/" + revision.number();
	}

	private void tieBreakdowns(Stream<Finding> touched, Map<Measurement.Key, Finding> current) {
		touched.map((revision) -> revision.measurement().key())
			.map((key) -> new Measurement.Key(key.indicator(), Series.OWN, null, key.startsOn(), key.endsOn()))
			.distinct()
			.filter(current::containsKey)
			.forEach((whole) -> this.indicator.breakdowns().values().forEach((parts) -> tie(whole, parts, current)));
	}

	/**
	 * A part that does not apply counts for nothing; without the others nothing adds up.
	 */
	private void tie(Measurement.Key whole, List<Part> parts, Map<Measurement.Key, Finding> current) {
		List<Finding> found = parts.stream()
			.map((part) -> current
				.get(new Measurement.Key(whole.indicator(), Series.OWN, part.id(), whole.startsOn(), whole.endsOn())))
			.filter((revision) -> revision != null)
			.toList();
		if (found.size() == parts.size()) {
			this.ties.add(new Tie(key(current.get(whole)),
					found.stream()
						.filter((one) -> one.state() != State.NOT_APPLICABLE)
						.map(ChildrenTable::key)
						.toList()));
		}
	}

	private void tiePeriods(Map<Measurement.Key, Finding> current) {
		Periods periods = new Periods(current.values());
		periods.made()
			.forEach((whole, pieces) -> tieIfTrue(key(whole), pieces.stream().map(ChildrenTable::key).toList()));
		periods.sinceTheSameDay().forEach((longer, shorter) -> {
			Long whole = this.numbers.get(key(longer));
			Long first = this.numbers.get(key(shorter));
			if (whole != null && first != null && whole >= first) {
				String between = key(longer) + " after " + key(shorter);
				this.numbers.put(between, whole - first);
				this.showings.put(between, Showing.IMPLIED);
				this.ties.add(new Tie(key(longer), List.of(key(shorter), between)));
			}
		});
	}

	/** Children who count in two quarters make no sum: then there is nothing to learn. */
	private void tieIfTrue(String whole, List<String> pieces) {
		boolean known = this.numbers.containsKey(whole) && this.numbers.keySet().containsAll(pieces);
		if (known && pieces.stream().mapToLong(this.numbers::get).sum() == this.numbers.get(whole)) {
			this.ties.add(new Tie(whole, pieces));
		}
	}

	void protect(Verdict verdict) {
		this.ties.forEach(this::infer);
		this.ties.stream().filter((tie) -> !holds(tie)).forEach(this::withhold);
		Set<String> wanted = related();
		Table table = new Table();
		this.showings.forEach((key, showing) -> {
			if (wanted.contains(key)) {
				table.cell(new Cell(key, this.numbers.getOrDefault(key, 0L),
						this.thresholds.getOrDefault(key, this.threshold), showing));
			}
		});
		this.ties.stream()
			.filter((tie) -> wanted.contains(tie.total()) && holds(tie) && tie.keys().noneMatch(this.broken::contains))
			.forEach((tie) -> table.sum(tie.total(), tie.parts()));
		tell(table.protect(), verdict);
	}

	/** Without figures of other days, which nothing ties to these. */
	private Set<String> related() {
		Set<String> related = new LinkedHashSet<>();
		this.showings.forEach((key, showing) -> {
			if (showing == Showing.OPEN && !this.broken.contains(key)) {
				related.add(key);
			}
		});
		boolean grows = true;
		while (grows) {
			grows = this.ties.stream()
				.filter((tie) -> tie.keys().anyMatch(related::contains))
				.map((tie) -> related.addAll(tie.keys().toList()))
				.reduce(false, Boolean::logicalOr);
		}
		related.removeAll(this.broken);
		return related;
	}

	/** What was suppressed where it comes from is what is left of the total. */
	private void infer(Tie tie) {
		List<String> unknown = new ArrayList<>(
				tie.parts().stream().filter((key) -> !this.numbers.containsKey(key)).toList());
		if (!this.numbers.containsKey(tie.total())) {
			unknown.forEach((key) -> this.numbers.put(key, least(key)));
			this.numbers.put(tie.total(), sum(tie));
			return;
		}
		long left = this.numbers.get(tie.total())
				- tie.parts().stream().mapToLong((key) -> this.numbers.getOrDefault(key, 0L)).sum();
		for (int at = 0; at < unknown.size(); at++) {
			String key = unknown.get(at);
			long number = (at == unknown.size() - 1) ? Math.max(left, least(key)) : least(key);
			this.numbers.put(key, number);
			left -= number;
		}
	}

	private long least(String key) {
		return (this.showings.get(key) == Showing.IMPLIED) ? 0 : 1;
	}

	private boolean holds(Tie tie) {
		return sum(tie) == this.numbers.get(tie.total());
	}

	private long sum(Tie tie) {
		return tie.parts().stream().mapToLong(this.numbers::get).sum();
	}

	/** What does not add up can't be protected, so nothing of it is shown. */
	private void withhold(Tie tie) {
		tie.parts().stream().filter((key) -> this.showings.get(key) == Showing.OPEN).forEach(this.broken::add);
	}

	private void tell(Protection protection, Verdict verdict) {
		this.broken.forEach(
				(key) -> verdict.hides(this.revisions.get(key), Hidden.WITHHELD, "the parts do not make the total"));
		protection.suppressed().forEach((key, suppression) -> {
			boolean own = suppression.reason() == Reason.SMALL;
			verdict.hides(this.revisions.get(key), Hidden.of(suppression.reason()),
					own ? "" : words(suppression.guards()));
		});
		protection.exposed().forEach((key) -> this.exposed.add(words(key)));
	}

	/** Numbers that can be worked out whatever is released now. */
	Set<String> exposed() {
		return this.exposed;
	}

	private String words(String key) {
		Finding revision = this.revisions.get(key);
		if (revision == null) {
			return "the number between two periods";
		}
		String what = revision.measurement().what();
		return what.isEmpty() ? revision.measurement().when() : "%s, %s".formatted(what, revision.measurement().when());
	}

	/** The parts make the total. */
	record Tie(String total, List<String> parts) {

		Stream<String> keys() {
			return Stream.concat(Stream.of(this.total), this.parts.stream());
		}

	}

}
