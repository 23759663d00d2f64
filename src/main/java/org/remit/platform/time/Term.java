package org.remit.platform.time;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * A period in days, both ends inclusive; without an end it is still running. The database
 * holds the same period as a stored {@code daterange}.
 */
@Embeddable
public record Term(LocalDate startsOn, LocalDate endsOn) {

	public Term {
		if (endsOn != null && endsOn.isBefore(startsOn)) {
			throw new IllegalArgumentException("A term can't end before it starts");
		}
	}

	public boolean contains(LocalDate day) {
		return !day.isBefore(this.startsOn) && (this.endsOn == null || !day.isAfter(this.endsOn));
	}

	public boolean overlaps(Term other) {
		return (other.endsOn == null || !this.startsOn.isAfter(other.endsOn))
				&& (this.endsOn == null || !other.startsOn.isAfter(this.endsOn));
	}

}
