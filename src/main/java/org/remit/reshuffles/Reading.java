package org.remit.reshuffles;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.NotFound;

/** Reads from the registers what a set changes, as they are in this transaction. */
@Component
class Reading {

	private final ReshuffleRepository reshuffles;

	private final ChangeRepository changes;

	private final ChangeKinds kinds;

	private final List<Register> registers;

	private final List<Watch> watches;

	Reading(ReshuffleRepository reshuffles, ChangeRepository changes, ChangeKinds kinds, List<Register> registers,
			List<Watch> watches) {
		this.reshuffles = reshuffles;
		this.changes = changes;
		this.kinds = kinds;
		this.registers = registers;
		this.watches = watches;
	}

	@Transactional(readOnly = true)
	public Picture of(UUID id) {
		return picture(find(id), touched(id), List.of());
	}

	Picture withWarnings(UUID id) {
		Reshuffle reshuffle = find(id);
		Set<UUID> touched = touched(id);
		return picture(reshuffle, touched,
				this.watches.stream().flatMap((watch) -> watch.warnings(reshuffle, touched).stream()).toList());
	}

	private Reshuffle find(UUID id) {
		return this.reshuffles.findById(id).orElseThrow(() -> new NotFound("No such reshuffle"));
	}

	private Set<UUID> touched(UUID id) {
		return this.changes.of(id)
			.stream()
			.flatMap((change) -> this.kinds.of(change).touched(change).stream())
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
