package org.remit.boards.boards;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Embeddable;

import org.remit.platform.time.Day;
import org.remit.platform.time.Term;
import org.remit.platform.time.TermWords;

/**
 * From when to when something was there, both days included. Of old bodies councils often
 * know neither day.
 */
@Embeddable
public record Existence(LocalDate startsOn, LocalDate endsOn) {

	public boolean contains(LocalDate day) {
		return (this.startsOn == null || !day.isBefore(this.startsOn))
				&& (this.endsOn == null || !day.isAfter(this.endsOn));
	}

	/** True where the whole term lies within it. */
	boolean covers(Term term) {
		boolean starts = this.startsOn == null || !term.startsOn().isBefore(this.startsOn);
		boolean ends = this.endsOn == null || term.endsOn() != null && !term.endsOn().isAfter(this.endsOn);
		return starts && ends;
	}

	/** The part of a term in which it was there, if there is one. */
	Optional<Term> within(Term term) {
		LocalDate start = (this.startsOn != null && this.startsOn.isAfter(term.startsOn())) ? this.startsOn
				: term.startsOn();
		boolean sooner = term.endsOn() == null || this.endsOn != null && this.endsOn.isBefore(term.endsOn());
		LocalDate end = sooner ? this.endsOn : term.endsOn();
		return (end != null && end.isBefore(start)) ? Optional.empty() : Optional.of(new Term(start, end));
	}

	/** As the public knows it: that something will end is not for them to see. */
	Existence told(LocalDate today) {
		boolean ahead = this.endsOn != null && !this.endsOn.isBefore(today);
		return ahead ? new Existence(this.startsOn, null) : this;
	}

	/** "from 4 May 2019", "to 29 September 2019", empty where no day is known. */
	public String words() {
		if (this.startsOn != null) {
			return TermWords.of(new Term(this.startsOn, this.endsOn));
		}
		return (this.endsOn != null) ? "to " + Day.write(this.endsOn) : "";
	}

}
