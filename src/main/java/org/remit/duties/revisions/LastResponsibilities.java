package org.remit.duties.revisions;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.duties.drafts.MatrixDrafts;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.matrices.MatrixSection;

/** Finds under which responsibility a new one goes. */
@Component
class LastResponsibilities {

	private final MatrixDrafts matrices;

	LastResponsibilities(MatrixDrafts matrices) {
		this.matrices = matrices;
	}

	/** The last responsibility of a section on a day, null where it has none. */
	UUID of(MatrixSection section, LocalDate day) {
		return this.matrices.of(section.matrix().id(), day)
			.stream()
			.flatMap((matrix) -> matrix.sections().stream())
			.filter((one) -> one.section().id().equals(section.id()))
			.flatMap((one) -> one.responsibilities().stream())
			.map(ResponsibilityDraft::responsibility)
			.reduce((row, next) -> next)
			.map((row) -> row.id())
			.orElse(null);
	}

}
