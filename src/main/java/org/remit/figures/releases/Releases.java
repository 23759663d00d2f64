package org.remit.figures.releases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Indicators;
import org.remit.figures.indicators.Target;
import org.remit.figures.indicators.Targets;
import org.remit.figures.measurements.MeasurementRevision;
import org.remit.figures.measurements.Measurements;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.council.Councils;
import org.remit.platform.time.SettableClock;
import org.remit.platform.time.Turns;

/**
 * The front door through which figures become public. What a release showed is frozen,
 * because the next one must not give away what this one suppressed.
 */
@Service
@Transactional(readOnly = true)
public class Releases {

	private final ReleaseRepository releases;

	private final ReleasedFigureRepository released;

	private final UnreleasedRepository unreleased;

	private final Measurements measurements;

	private final Indicators indicators;

	private final Targets targets;

	private final Councils councils;

	private final AuditTrail trail;

	private final SettableClock clock;

	private final Turns turns;

	Releases(ReleaseRepository releases, ReleasedFigureRepository released, UnreleasedRepository unreleased,
			Measurements measurements, Indicators indicators, Targets targets, Councils councils, AuditTrail trail,
			SettableClock clock, Turns turns) {
		this.releases = releases;
		this.released = released;
		this.unreleased = unreleased;
		this.measurements = measurements;
		this.indicators = indicators;
		this.targets = targets;
		this.councils = councils;
		this.trail = trail;
		this.clock = clock;
		this.turns = turns;
	}

	Optional<Release> find(UUID id) {
		return this.releases.findById(id);
	}

	/** The newest first. */
	Page<Release> all(Pageable page) {
		return this.releases.findAllByOrderByReleasedAtDescIdAsc(page);
	}

	/** What a release made public, for staff: with why something was suppressed. */
	List<ReleasedFigure> figures(UUID release) {
		return this.released.findIn(release);
	}

	/** Indicators with figures that the public was not shown, of those somebody keeps. */
	public List<Indicator> waiting(Actor actor) {
		Set<UUID> waiting = Set.copyOf(this.unreleased.findIndicators());
		return waiting.isEmpty() ? List.of()
				: this.indicators.find(waiting).stream().filter((one) -> actor.edits(one.area().id())).toList();
	}

	/**
	 * What releasing everything of these indicators would show and suppress, and what to
	 * look at first.
	 */
	public ReleaseCheck check(Collection<UUID> ids) {
		List<Indicator> chosen = ids.isEmpty() ? List.of() : this.indicators.find(ids);
		if (chosen.isEmpty()) {
			return new ReleaseCheck(List.of(), List.of());
		}
		List<UUID> found = chosen.stream().map(Indicator::id).toList();
		Map<UUID, List<MeasurementRevision>> planned = byIndicator(this.unreleased.findOf(found));
		Map<UUID, List<MeasurementRevision>> recorded = byIndicator(
				this.measurements.recorded(found, this.clock.today()));
		Map<UUID, List<ReleasedFigure>> before = this.released.findShown(found, this.clock.today())
			.stream()
			.sorted(Comparator.comparing((figure) -> figure.release().releasedAt()))
			.collect(Collectors.groupingBy((figure) -> figure.revision().measurement().indicator().id()));
		Map<UUID, List<Target>> targets = this.targets.of(found);
		int usual = this.councils.current().smallNumberThreshold();
		List<PlannedFigure> figures = new ArrayList<>();
		Set<String> exposed = new LinkedHashSet<>();
		for (Indicator indicator : chosen) {
			UUID id = indicator.id();
			List<MeasurementRevision> own = planned.getOrDefault(id, List.of());
			SmallNumbers small = SmallNumbers.of(indicator, before.getOrDefault(id, List.of()), own, usual);
			Warnings warnings = new Warnings(recorded.getOrDefault(id, List.of()), targets.getOrDefault(id, List.of()));
			own.forEach((revision) -> figures.add(new PlannedFigure(revision, small.hidden(revision),
					small.guards(revision), small.threshold(), warnings.about(revision))));
			small.exposed().forEach((words) -> exposed.add("%s: %s".formatted(indicator.name(), words)));
		}
		return new ReleaseCheck(figures, List.copyOf(exposed));
	}

	private static Map<UUID, List<MeasurementRevision>> byIndicator(List<MeasurementRevision> revisions) {
		return revisions.stream().collect(Collectors.groupingBy((one) -> one.measurement().indicator().id()));
	}

	/**
	 * Releases all that is waiting of these indicators, as it was checked; or finds the
	 * release that the same form made a moment ago.
	 */
	@Transactional
	public Release release(Actor actor, ReleaseForm form) {
		this.indicators.find(form.indicators()).forEach((indicator) -> indicator.requireKeeper(actor));
		this.turns.take("release");
		return find(form.id()).orElseGet(() -> create(actor, form));
	}

	private Release create(Actor actor, ReleaseForm form) {
		ReleaseCheck check = check(form.indicators());
		if (check.isEmpty()) {
			throw new RuleBroken("indicators", "Everything of these indicators is released already");
		}
		if (form.seen() != null && !form.seen().equals(check.seen())) {
			throw new Stale("Other figures are waiting now than those you checked. Check them again.");
		}
		Instant now = this.clock.instant();
		Release release = this.releases
			.save(new Release(form.id(), this.clock.today(), now, actor.name(), form.note()));
		check.figures()
			.forEach((one) -> this.released
				.save(new ReleasedFigure(release, one.revision(), one.hidden(), one.threshold())));
		check.byIndicator()
			.forEach((indicator, figures) -> this.trail.record(actor, "released figures", Indicators.KIND,
					indicator.id(), summary(figures)));
		return release;
	}

	private static String summary(List<PlannedFigure> figures) {
		long hidden = figures.stream().filter((one) -> one.hidden() != null).count();
		String days = figures.stream()
			.map((one) -> one.revision().measurement().when())
			.distinct()
			.limit(8)
			.collect(Collectors.joining("; "));
		return "%d, of them %d suppressed: %s".formatted(figures.size(), hidden, days);
	}

}
