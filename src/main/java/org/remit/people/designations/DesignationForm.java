package org.remit.people.designations;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.time.Decision;
import org.remit.platform.time.Term;

/**
 * What democratic services fill in about a statutory designation. The id is drawn when
 * the empty form is opened, so that sending it twice makes one designation.
 *
 * @param supporting false for the one post that answers to the statute, true for a post
 * that helps it
 * @param announcedOn the day from which the public may know of it
 * @param endAnnouncedOn the day from which the public may know of its end; null for an
 * end that was announced with it
 */
public record DesignationForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose the designation") DesignationKind kind,
		@NotNull(message = "Choose the post") UUID post,
		@NotNull(message = "Choose whether the post answers for it or supports") Boolean supporting, @Valid Days days,
		@NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn,
		LocalDate endAnnouncedOn, @Valid Decision decision, Integer version) {

	public DesignationForm {
		days = (days != null) ? days : new Days(null, null);
		decision = (decision != null) ? decision : Decision.NONE;
	}

	static DesignationForm blank(UUID post, DesignationKind kind, LocalDate today) {
		return new DesignationForm(UUID.randomUUID(), kind, post, false, new Days(null, null), today, null,
				Decision.NONE, null);
	}

	static DesignationForm of(Designation designation) {
		return new DesignationForm(designation.id(), designation.kind(), designation.post().id(),
				designation.isSupporting(), new Days(designation.term().startsOn(), designation.term().endsOn()),
				designation.announcedOn(), designation.endAnnouncedOn(), Decision.of(designation),
				designation.version());
	}

	/** The same days and words about the post of a designation that is there. */
	DesignationForm keepingPost(Designation designation) {
		return new DesignationForm(designation.id(), this.kind, designation.post().id(), this.supporting, this.days,
				this.announcedOn, this.endAnnouncedOn, this.decision, this.version);
	}

	DesignationForm endingWith(DesignationEnd end) {
		return new DesignationForm(this.id, this.kind, this.post, this.supporting,
				new Days(this.days.startsOn, end.endsOn()), this.announcedOn, end.endAnnouncedOn(), this.decision,
				end.version());
	}

	Term term() {
		return new Term(this.days.startsOn, this.days.endsOn);
	}

	/**
	 * From when to when a post is designated.
	 *
	 * @param endsOn the last day, included; null while no end is known
	 */
	public record Days(@NotNull(message = "Enter the first day of the designation") LocalDate startsOn,
			LocalDate endsOn) {
	}

}
