package org.remit.portfolios.rehearsals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.portfolios.changes.ChangeKinds;
import org.remit.portfolios.changes.Changes;
import org.remit.portfolios.reshuffles.Comparison;
import org.remit.portfolios.reshuffles.Register;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.portfolios.reshuffles.Reshuffles;

/** Reads from the registers what a set changes, as they are in this transaction. */
@Component
class Reading {

	private final Reshuffles reshuffles;

	private final Changes changes;

	private final ChangeKinds kinds;

	private final List<Register> registers;

	private final List<Watch> watches;

	Reading(Reshuffles reshuffles, Changes changes, ChangeKinds kinds, List<Register> registers, List<Watch> watches) {
		this.reshuffles = reshuffles;
		this.changes = changes;
		this.kinds = kinds;
		this.registers = registers;
		this.watches = watches;
	}

	@Transactional(readOnly = true)
	public Picture of(UUID id) {
		return picture(this.reshuffles.read(id), touched(id), List.of());
	}

	/** The registers on the day of the set as they are now, one after the other. */
	@Transactional(readOnly = true)
	public List<Map<UUID, Register.Entry>> onItsDay(UUID id) {
		Reshuffle reshuffle = this.reshuffles.read(id);
		Set<UUID> touched = touched(id);
		return this.registers.stream().map((register) -> register.on(reshuffle.takesEffectOn(), touched)).toList();
	}

	/** What differs from an earlier reading of the same day. */
	Picture since(UUID id, List<Map<UUID, Register.Entry>> before) {
		List<Map<UUID, Register.Entry>> after = onItsDay(id);
		return new Picture(IntStream.range(0, before.size())
			.mapToObj((at) -> Comparison.of(this.registers.get(at), before.get(at), after.get(at)))
			.toList(), List.of());
	}

	Picture withWarnings(UUID id) {
		Reshuffle reshuffle = this.reshuffles.read(id);
		Set<UUID> touched = touched(id);
		return picture(reshuffle, touched,
				this.watches.stream().flatMap((watch) -> watch.warnings(reshuffle, touched).stream()).toList());
	}

	private Set<UUID> touched(UUID id) {
		return this.changes.of(id)
			.stream()
			.flatMap((change) -> this.kinds.touched(change).stream())
			.collect(Collectors.toSet());
	}

	private Picture picture(Reshuffle reshuffle, Set<UUID> touched, List<String> warnings) {
		return new Picture(this.registers.stream()
			.map((register) -> Comparison.of(register, register.on(reshuffle.dayBefore(), touched),
					register.on(reshuffle.takesEffectOn(), touched)))
			.filter((comparison) -> !comparison.rows().isEmpty())
			.toList(), warnings);
	}

}
