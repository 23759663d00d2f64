package org.remit.duties.matrices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What stands over the columns of a matrix, in the council's own words. A column without
 * a heading is not printed; the one of the responsibilities always is.
 */
@Embeddable
public record Headings(@Column(name = "cited_heading") String cited,
		@Column(name = "responsibility_heading") String responsibility, @Column(name = "holder_heading") String holder,
		@Column(name = "taken_heading") String taken, @Column(name = "future_heading") String future) {

	public static final Headings USUAL = new Headings("Paragraph", "Responsibility", "", "Action taken",
			"Future action");

	/** A plain list of responsibilities, as job descriptions have it. */
	public boolean isList() {
		return this.cited.isEmpty() && this.holder.isEmpty() && this.taken.isEmpty() && this.future.isEmpty();
	}

}
