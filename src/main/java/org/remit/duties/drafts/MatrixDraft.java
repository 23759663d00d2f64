package org.remit.duties.drafts;

import java.util.List;

import org.remit.duties.matrices.Matrix;

/** A matrix with everything in it on a day, in reading order. */
public record MatrixDraft(Matrix matrix, List<SectionDraft> sections) {

	public List<ResponsibilityDraft> responsibilities() {
		return this.sections.stream().flatMap((section) -> section.responsibilities().stream()).toList();
	}

}
