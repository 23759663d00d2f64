package org.remit.law.sources;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.remit.platform.time.Day;
import org.remit.platform.time.Term;
import org.remit.platform.time.TermWords;

/**
 * From when to when an edition is in force, both days included. Of old texts either day
 * may be unknown.
 */
@Embeddable
public record InForce(LocalDate startsOn, LocalDate endsOn) {

	static final InForce UNKNOWN = new InForce(null, null);

	public boolean contains(LocalDate day) {
		return (this.startsOn == null || !day.isBefore(this.startsOn))
				&& (this.endsOn == null || !day.isAfter(this.endsOn));
	}

	/** "from 1 April 2013", "to 31 March 2013", empty where no day is known. */
	public String words() {
		if (this.startsOn != null) {
			return TermWords.of(new Term(this.startsOn, this.endsOn));
		}
		return (this.endsOn != null) ? "to " + Day.write(this.endsOn) : "";
	}

}
