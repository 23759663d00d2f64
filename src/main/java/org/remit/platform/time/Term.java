package org.remit.platform.time;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Embeddable;

/**
 * A period in days, both ends inclusive. Without a last day it is still running; of old
 * bodies and texts councils often don't know the first day either. One that ends before
 * it starts contains no day, and is refused by the constraints of the database, which
 * holds the same period as a stored {@code daterange}.
 */
@Embeddable
public record Term(LocalDate startsOn, LocalDate endsOn) {

	/** Of which neither day is known: at all times, as far as anybody can say. */
	public static final Term UNKNOWN = new Term(null, null);

	/** For what the database holds, where a term without days is nothing at all. */
	public static Term orUnknown(Term term) {
		return (term != null) ? term : UNKNOWN;
	}

	public boolean contains(LocalDate day) {
		return (this.startsOn == null || !day.isBefore(this.startsOn)) && !isOver(day);
	}

	/** True after its last day. */
	public boolean isOver(LocalDate day) {
		return this.endsOn != null && day.isAfter(this.endsOn);
	}

	public boolean overlaps(Term other) {
		return startsBy(other.endsOn) && other.startsBy(this.endsOn);
	}

	private boolean startsBy(LocalDate lastDay) {
		return this.startsOn == null || lastDay == null || !this.startsOn.isAfter(lastDay);
	}

	/** True where the whole other term lies within it. */
	public boolean covers(Term other) {
		boolean starts = this.startsOn == null || other.startsOn != null && !other.startsOn.isBefore(this.startsOn);
		boolean ends = this.endsOn == null || other.endsOn != null && !other.endsOn.isAfter(this.endsOn);
		return starts && ends;
	}

	/** The part of another term that lies within it, if there is one. */
	public Optional<Term> within(Term other) {
		if (!overlaps(other)) {
			return Optional.empty();
		}
		boolean later = other.startsOn == null || this.startsOn != null && this.startsOn.isAfter(other.startsOn);
		boolean sooner = other.endsOn == null || this.endsOn != null && this.endsOn.isBefore(other.endsOn);
		return Optional.of(new Term(later ? this.startsOn : other.startsOn, sooner ? this.endsOn : other.endsOn));
	}

	/** The same with another last day; null to have it go on. */
	public Term until(LocalDate lastDay) {
		return new Term(this.startsOn, lastDay);
	}

	/** As those know it who don't know yet that it will end. */
	public Term told(LocalDate today) {
		return (this.endsOn == null || isOver(today)) ? this : until(null);
	}

	/**
	 * As the public knows it: without an end that is announced only later.
	 * @param endAnnouncedOn null for an end that was never kept back
	 */
	public Term announced(LocalDate endAnnouncedOn, LocalDate today) {
		return (endAnnouncedOn != null && endAnnouncedOn.isAfter(today)) ? until(null) : this;
	}

	/** "from 4 May 2019", "to 29 September 2019", empty where no day is known. */
	public String words() {
		return TermWords.of(this);
	}

}
