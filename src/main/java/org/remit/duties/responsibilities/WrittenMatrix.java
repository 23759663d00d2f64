package org.remit.duties.responsibilities;

import java.util.List;

/** A matrix with everything in it on a day, in reading order. */
public record WrittenMatrix(Matrix matrix, List<WrittenSection> sections) {

	public List<Duty> duties() {
		return this.sections.stream().flatMap((section) -> section.duties().stream()).toList();
	}

}
