package org.remit.figures.savings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;

/** The front door to how savings stood from day to day. */
@Service
@Transactional(readOnly = true)
public class SavingsPositions {

	private final SavingsPositionRepository positions;

	private final Savings savings;

	private final AuditTrail trail;

	private final SettableClock clock;

	SavingsPositions(SavingsPositionRepository positions, Savings savings, AuditTrail trail, SettableClock clock) {
		this.positions = positions;
		this.savings = savings;
		this.trail = trail;
		this.clock = clock;
	}

	/** How a saving stood, the latest day first. */
	public List<SavingsPosition> of(SavingsLine line) {
		return this.positions.of(line.id());
	}

	/** The position and its saving, as long as that was not struck out. */
	SavingsPosition get(UUID id) {
		return this.positions.findById(id).orElseThrow(() -> new NotFound("No such position"));
	}

	/**
	 * Tells how a saving stood on a day, or finds what the same form told a moment ago.
	 */
	@Transactional
	public SavingsPosition add(Actor actor, UUID saving, PositionForm form) {
		SavingsLine line = this.savings.get(saving);
		Savings.requireEditor(actor, line);
		Optional<SavingsPosition> told = this.positions.findById(form.id());
		if (told.isPresent()) {
			Savings.requireEditor(actor, told.get().saving());
			return told.get();
		}
		SavingsPosition position = tell(new SavingsPosition(form.id(), line), form);
		record(actor, "told how a saving stood", position, words(position));
		return position;
	}

	@Transactional
	public SavingsPosition change(Actor actor, UUID id, PositionForm form) {
		SavingsPosition position = get(id);
		Savings.requireEditor(actor, position.saving());
		Stale.check(form.version(), position.version());
		String before = words(position);
		tell(position, form);
		record(actor, "corrected how a saving stood", position, "%s; until now %s".formatted(words(position), before));
		return position;
	}

	private SavingsPosition tell(SavingsPosition position, PositionForm form) {
		if (form.asAt().isAfter(this.clock.today())) {
			throw new RuleBroken("asAt", "Nobody knows yet how it will stand then");
		}
		if (form.rating() != Rating.GREEN && form.reason().isBlank()) {
			throw new RuleBroken("reason", "Say why it is not on track");
		}
		position.tell(form, TypedAmounts.pounds("achieved", form.achieved()),
				TypedAmounts.poundsOrNone("pressures", form.pressures()));
		return this.positions.saveAndFlush(position);
	}

	private static String words(SavingsPosition position) {
		return "%s on %s: %s achieved, pressures %s, %s".formatted(position.saving().title(),
				Day.write(position.asAt()), Pounds.write(position.achieved()), Pounds.write(position.pressures()),
				position.rating().label());
	}

	private void record(Actor actor, String action, SavingsPosition position, String detail) {
		this.trail.record(actor, action, Savings.KIND, position.saving().id(), detail);
	}

}
