package org.remit.people.designations;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.time.Term;

/**
 * What democratic services fill in about a statutory designation. The id is drawn when
 * the empty form is opened, so that sending it twice makes one designation.
 *
 * @param supporting false for the one post that answers to the statute, true for a post
 * that helps it
 * @param endsOn the last day, included; null while no end is known
 * @param announcedOn the day from which the public may know of it
 * @param endAnnouncedOn the day from which the public may know of its end; null for an
 * end that was announced with it
 */
public record DesignationForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose the designation") DesignationKind kind,
		@NotNull(message = "Choose the post") UUID post,
		@NotNull(message = "Choose whether the post answers for it or supports") Boolean supporting,
		@NotNull(message = "Enter the first day of the designation") LocalDate startsOn, LocalDate endsOn,
		@NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn,
		LocalDate endAnnouncedOn, @PlainText(max = 120, label = "Decision reference") String decisionReference,
		@Pattern(regexp = "(?i)(https?://[^\\s\"<>]+)?",
				message = "Enter a web address that starts with https:// or http://") @PlainText(max = 500,
						label = "Link to the decision") String decisionLink,
		Integer version) {

	public DesignationForm {
		decisionReference = OneLine.of(decisionReference);
		decisionLink = OneLine.of(decisionLink);
	}

	static DesignationForm blank(UUID post, DesignationKind kind, LocalDate today) {
		return new DesignationForm(UUID.randomUUID(), kind, post, false, null, null, today, null, "", "", null);
	}

	static DesignationForm of(Designation designation) {
		return new DesignationForm(designation.id(), designation.kind(), designation.post().id(),
				designation.isSupporting(), designation.term().startsOn(), designation.term().endsOn(),
				designation.announcedOn(), designation.endAnnouncedOn(), designation.decisionReference(),
				designation.decisionLink(), designation.version());
	}

	/** The same days and words about the post of a designation that is there. */
	DesignationForm keepingPost(Designation designation) {
		return new DesignationForm(designation.id(), this.kind, designation.post().id(), this.supporting, this.startsOn,
				this.endsOn, this.announcedOn, this.endAnnouncedOn, this.decisionReference, this.decisionLink,
				this.version);
	}

	DesignationForm endingWith(DesignationEnd end) {
		return new DesignationForm(this.id, this.kind, this.post, this.supporting, this.startsOn, end.endsOn(),
				this.announcedOn, end.endAnnouncedOn(), this.decisionReference, this.decisionLink, end.version());
	}

	Term term() {
		return new Term(this.startsOn, this.endsOn);
	}

}
