package org.remit.figures.indicators;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.Day;
import org.remit.platform.time.Term;
import org.remit.platform.time.TermWords;

/** The front door to targets: one at a time for each indicator. */
@Service
@Transactional(readOnly = true)
public class Targets {

	private final TargetRepository targets;

	private final Indicators indicators;

	private final AuditTrail trail;

	Targets(TargetRepository targets, Indicators indicators, AuditTrail trail) {
		this.targets = targets;
		this.indicators = indicators;
		this.trail = trail;
	}

	public Optional<Target> find(UUID id) {
		return this.targets.findById(id);
	}

	/** The newest first. */
	public List<Target> of(UUID indicator) {
		return this.targets.findByIndicators(List.of(indicator));
	}

	/** By indicator, the newest first. */
	public Map<UUID, List<Target>> of(Collection<UUID> indicators) {
		return indicators.isEmpty() ? Map.of()
				: this.targets.findByIndicators(indicators)
					.stream()
					.collect(Collectors.groupingBy((target) -> target.indicator().id()));
	}

	/** The one that counts on a day. */
	public static Optional<Target> on(List<Target> targets, LocalDate day) {
		return targets.stream().filter((target) -> target.term().contains(day)).findFirst();
	}

	/** Sets a target, or finds the one that the same form made a moment ago. */
	@Transactional
	public Target set(Actor actor, UUID indicatorId, TargetForm form) {
		Indicator indicator = this.indicators.kept(actor, indicatorId);
		Optional<Target> made = find(form.id());
		if (made.isPresent()) {
			return made.get();
		}
		check(form, indicator);
		Target target = new Target(form.id(), indicator);
		target.change(form);
		this.trail.record(actor, "set a target", Indicators.KIND, indicatorId, target.words());
		return this.targets.saveAndFlush(target);
	}

	@Transactional
	public Target change(Actor actor, UUID id, TargetForm form) {
		Target target = opened(actor, id, form.version());
		TargetForm corrected = new TargetForm(id, form.value(), form.tolerance(), form.startsOn(), form.endsOn(),
				form.version());
		check(corrected, target.indicator());
		String before = target.words();
		target.change(corrected);
		this.trail.record(actor, "changed a target", Indicators.KIND, target.indicator().id(),
				"%s; until now %s".formatted(target.words(), before));
		return this.targets.saveAndFlush(target);
	}

	/** Takes back a target that should never have been set. */
	@Transactional
	public void remove(Actor actor, UUID id, Integer version) {
		Target target = opened(actor, id, version);
		this.trail.record(actor, "removed a target", Indicators.KIND, target.indicator().id(), target.words());
		this.targets.delete(target);
	}

	private Target opened(Actor actor, UUID id, Integer version) {
		Target target = find(id).orElseThrow(() -> new NotFound("No such target"));
		target.indicator().requireKeeper(actor);
		Stale.check(version, target.version());
		return target;
	}

	private void check(TargetForm form, Indicator indicator) {
		if (form.endsOn().isBefore(form.startsOn())) {
			throw new RuleBroken("endsOn",
					"The last day must be on or after the first day, %s".formatted(Day.write(form.startsOn())));
		}
		of(indicator.id()).stream()
			.filter((other) -> !other.id().equals(form.id())
					&& other.term().overlaps(new Term(form.startsOn(), form.endsOn())))
			.findFirst()
			.ifPresent((other) -> {
				throw new RuleBroken("startsOn", "There is a target in that time already: %s, %s"
					.formatted(indicator.write(other.value()), TermWords.of(other.term())));
			});
	}

}
