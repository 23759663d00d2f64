package org.remit.duties.revisions;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.law.sources.SourceEdition;
import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * What democratic services fill in to begin a revision. The id is drawn when the empty
 * form is opened, so that sending it twice makes one revision.
 *
 * @param earlier the edition that the matrices cite
 * @param later the edition that takes its place
 * @param startsOn the day from which the later one counts
 */
public record RevisionForm(@NotNull(message = "Open the empty form again") UUID id, Integer version,
		@NotBlank(message = "Enter a title") @PlainText(max = 160, label = "Title") String title,
		@NotNull(message = "Choose the edition that the matrices cite") UUID earlier,
		@NotNull(message = "Choose the edition that takes its place") UUID later,
		@NotNull(message = "Enter the day from which the new edition counts") LocalDate startsOn) {

	public RevisionForm {
		title = OneLine.of(title);
	}

	/**
	 * @param earlier as the address asks, may be null
	 * @param later as the address asks, may be null
	 */
	static RevisionForm blank(SourceEdition earlier, SourceEdition later) {
		return new RevisionForm(UUID.randomUUID(), null, (later != null) ? later.label() : "",
				(earlier != null) ? earlier.id() : null, (later != null) ? later.id() : null,
				(later != null) ? later.term().startsOn() : null);
	}

	static RevisionForm of(Revision revision) {
		return new RevisionForm(revision.id(), revision.version(), revision.title(), revision.earlier().id(),
				revision.later().id(), revision.startsOn());
	}

	boolean says(Revision revision) {
		RevisionForm said = of(revision);
		return said.title.equals(this.title) && said.earlier.equals(this.earlier) && said.later.equals(this.later)
				&& said.startsOn.equals(this.startsOn);
	}

}
