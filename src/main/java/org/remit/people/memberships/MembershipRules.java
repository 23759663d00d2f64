package org.remit.people.memberships;

import java.util.List;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Day;
import org.remit.platform.time.TermWords;

/**
 * A member has one ward and one group a day. The database's constraints say the same;
 * asking first tells people what stands in the way.
 */
final class MembershipRules {

	private MembershipRules() {
	}

	static void check(MembershipForm form, AffiliationKind kind, List<Membership> all) {
		if (form.endsOn() == null && form.endAnnouncedOn() != null) {
			throw new RuleBroken("endsOn", "Enter the last day, or leave its announcement out");
		}
		if (form.endsOn() != null && form.endsOn().isBefore(form.startsOn())) {
			throw new RuleBroken("endsOn",
					"The last day must be on or after the first day, %s".formatted(Day.write(form.startsOn())));
		}
		all.stream()
			.filter((one) -> one.kind() == kind && !one.id().equals(form.id()) && one.term().overlaps(form.term()))
			.findFirst()
			.ifPresent((other) -> {
				throw new RuleBroken("startsOn", "%s already is in %s in that time (%s). Change that first"
					.formatted(other.person().fullName(), other.affiliation().name(), TermWords.of(other.term())));
			});
	}

}
