package org.remit.people.memberships;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.remit.platform.time.Term;

/**
 * What democratic services fill in about the ward or group of a member. The id is drawn
 * when the empty form is opened, so that sending it twice makes one membership.
 *
 * @param affiliation the ward or the group
 * @param endsOn the last day, included; null while no end is known
 * @param announcedOn the day from which the public may know; null for the first day
 * @param endAnnouncedOn the day from which the public may know of the end; null for the
 * day after it
 */
public record MembershipForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose the person") UUID person,
		@NotNull(message = "Choose one from the list") UUID affiliation,
		@NotNull(message = "Enter the first day") LocalDate startsOn, LocalDate endsOn, LocalDate announcedOn,
		LocalDate endAnnouncedOn, Integer version) {

	static MembershipForm blank(UUID person) {
		return new MembershipForm(UUID.randomUUID(), person, null, null, null, null, null, null);
	}

	/** What is known on its own day needs no day for it. */
	static MembershipForm of(Membership membership) {
		MembershipForm plain = from(membership, null, null);
		return from(membership, unless(plain.publicFrom(), membership.announcedOn()),
				unless(plain.endPublicFrom(), membership.endAnnouncedOn()));
	}

	private static MembershipForm from(Membership membership, LocalDate announcedOn, LocalDate endAnnouncedOn) {
		Term term = membership.term();
		return new MembershipForm(membership.id(), membership.person().id(), membership.affiliation().id(),
				term.startsOn(), term.endsOn(), announcedOn, endAnnouncedOn, membership.version());
	}

	private static LocalDate unless(LocalDate usual, LocalDate day) {
		return Objects.equals(usual, day) ? null : day;
	}

	/** The same about a ward or group that is there. */
	MembershipForm as(UUID id) {
		return new MembershipForm(id, this.person, this.affiliation, this.startsOn, this.endsOn, this.announcedOn,
				this.endAnnouncedOn, this.version);
	}

	Term term() {
		return new Term(this.startsOn, this.endsOn);
	}

	/** Unless something else is said, everybody sees who is there. */
	LocalDate publicFrom() {
		return (this.announcedOn != null) ? this.announcedOn : this.startsOn;
	}

	/** Unless something else is said, everybody sees who is there no more. */
	LocalDate endPublicFrom() {
		return (this.endAnnouncedOn != null || this.endsOn == null) ? this.endAnnouncedOn : this.endsOn.plusDays(1);
	}

}
