package org.remit.people.people;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.remit.platform.time.Term;

/**
 * What democratic services fill in about the ward or group of a member. The id is drawn
 * when the empty form is opened, so that sending it twice makes one membership.
 *
 * @param affiliation the ward or the group
 * @param endsOn the last day, included; null while no end is known
 */
public record MembershipForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose the person") UUID person,
		@NotNull(message = "Choose one from the list") UUID affiliation,
		@NotNull(message = "Enter the first day") LocalDate startsOn, LocalDate endsOn, Integer version) {

	static MembershipForm blank(UUID person) {
		return new MembershipForm(UUID.randomUUID(), person, null, null, null, null);
	}

	static MembershipForm of(Membership membership) {
		return new MembershipForm(membership.id(), membership.person().id(), membership.affiliation().id(),
				membership.term().startsOn(), membership.term().endsOn(), membership.version());
	}

	/** The same about a ward or group that is there. */
	MembershipForm as(UUID id) {
		return new MembershipForm(id, this.person, this.affiliation, this.startsOn, this.endsOn, this.version);
	}

	Term term() {
		return new Term(this.startsOn, this.endsOn);
	}

}
