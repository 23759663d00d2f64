package org.remit.portfolios.changes;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.remit.platform.actor.RuleBroken;

/**
 * What applying a change did to one record of a register: with which version it left it,
 * and, where it ended something, how that would have ended otherwise.
 */
@Embeddable
record Effect(String recordKind, UUID recordId, Integer recordVersion, LocalDate endedOn, String endReason,
		LocalDate endAnnouncedOn) {

	static Effect made(String kind, UUID id, Integer version) {
		return new Effect(kind, id, version, null, null, null);
	}

	static Effect ended(String kind, UUID id, Integer version, LocalDate endedOn, Enum<?> reason,
			LocalDate announcedOn) {
		return new Effect(kind, id, version, endedOn, (reason != null) ? reason.name() : null, announcedOn);
	}

	<E extends Enum<E>> E reason(Class<E> type) {
		return (this.endReason != null) ? Enum.valueOf(type, this.endReason) : null;
	}

	/** Whoever changed the record since knew better than this set. */
	void requireUntouched(Integer version, String record) {
		if (!this.recordVersion.equals(version)) {
			throw new RuleBroken(null, record + " was changed since");
		}
	}

}
