package org.remit.figures.releases;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.remit.figures.disclosure.Protection;
import org.remit.figures.disclosure.Reason;
import org.remit.figures.disclosure.Showing;
import org.remit.figures.disclosure.Table;
import org.remit.figures.indicators.Indicator;
import org.remit.figures.measurements.MeasurementRevision;
import org.remit.figures.measurements.Series;

/**
 * All counts of an indicator that hang together with what is to be released: the
 * breakdowns as they stood after each release, and periods that make longer ones.
 */
final class ChildrenTable {

	/** Told of each figure that can't be shown. */
	interface Verdict {

		void hides(MeasurementRevision revision, Hidden reason, String guards);

	}

	private final int threshold;

	private final Counts counts = new Counts();

	private final Ties ties;

	private final Inference inference = new Inference(this.counts);

	private final Set<String> broken = new HashSet<>();

	private final Set<String> exposed = new TreeSet<>();

	ChildrenTable(Indicator indicator, int threshold, List<ReleasedFigure> before, List<MeasurementRevision> planned) {
		this.threshold = threshold;
		this.ties = new Ties(indicator, this.counts);
		byRelease(before).forEach((figures) -> {
			figures.forEach(this.counts::addReleased);
			this.ties.find(figures.stream().map(ReleasedFigure::revision).toList());
		});
		planned.stream().filter(ChildrenTable::isOwn).forEach(this.counts::addPlanned);
		this.ties.find(planned);
	}

	private static List<List<ReleasedFigure>> byRelease(List<ReleasedFigure> before) {
		return List.copyOf(before.stream()
			.filter((figure) -> isOwn(figure.revision()))
			.collect(Collectors.groupingBy(ReleasedFigure::release, LinkedHashMap::new, Collectors.toList()))
			.values());
	}

	private static boolean isOwn(MeasurementRevision revision) {
		return revision.measurement().series() == Series.OWN;
	}

	void protect(Verdict verdict) {
		Set<Tie> all = this.ties.all();
		all.forEach(this.inference::infer);
		all.stream().filter((tie) -> !this.inference.holds(tie)).forEach(this::withhold);
		Set<String> wanted = related();
		Table table = new Table();
		this.counts.each((key, showing) -> {
			if (wanted.contains(key)) {
				table.cell(this.counts.cell(key, this.threshold));
			}
		});
		all.stream()
			.filter((tie) -> wanted.contains(tie.total()) && this.inference.holds(tie)
					&& tie.keys().noneMatch(this.broken::contains))
			.forEach((tie) -> table.sum(tie.total(), tie.parts()));
		tell(table.protect(), verdict);
	}

	/** Without figures of other days, which nothing ties to these. */
	private Set<String> related() {
		Set<String> related = new LinkedHashSet<>();
		this.counts.each((key, showing) -> {
			if (showing == Showing.OPEN && !this.broken.contains(key)) {
				related.add(key);
			}
		});
		boolean grows = true;
		while (grows) {
			grows = this.ties.all()
				.stream()
				.filter((tie) -> tie.keys().anyMatch(related::contains))
				.map((tie) -> related.addAll(tie.keys().toList()))
				.reduce(false, Boolean::logicalOr);
		}
		related.removeAll(this.broken);
		return related;
	}

	/** What does not add up can't be protected, so nothing of it is shown. */
	private void withhold(Tie tie) {
		tie.parts().stream().filter((key) -> this.counts.is(key, Showing.OPEN)).forEach(this.broken::add);
	}

	private void tell(Protection protection, Verdict verdict) {
		this.broken.forEach(
				(key) -> verdict.hides(this.counts.revision(key), Hidden.WITHHELD, "the parts do not make the total"));
		protection.suppressed().forEach((key, suppression) -> {
			boolean own = suppression.reason() == Reason.SMALL;
			verdict.hides(this.counts.revision(key), Hidden.of(suppression.reason()),
					own ? "" : words(suppression.guards()));
		});
		protection.exposed().forEach((key) -> this.exposed.add(words(key)));
	}

	/** Numbers that can be worked out whatever is released now. */
	Set<String> exposed() {
		return this.exposed;
	}

	private String words(String key) {
		MeasurementRevision revision = this.counts.revision(key);
		if (revision == null) {
			return "the number between two periods";
		}
		String what = revision.measurement().what();
		return what.isEmpty() ? revision.measurement().when() : "%s, %s".formatted(what, revision.measurement().when());
	}

}
