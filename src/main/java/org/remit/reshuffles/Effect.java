package org.remit.reshuffles;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

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

}
