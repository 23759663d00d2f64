package org.remit.people.memberships;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.time.AsAt;

/** The political groups of the council and how strong they are. */
@Service
@Transactional(readOnly = true)
public class Groups {

	private final AffiliationRepository affiliations;

	private final MembershipRepository memberships;

	Groups(AffiliationRepository affiliations, MembershipRepository memberships) {
		this.affiliations = affiliations;
		this.memberships = memberships;
	}

	/** All that there ever were, by name. */
	public List<Affiliation> all() {
		return this.affiliations.findByKindOrderByNameAscIdAsc(AffiliationKind.GROUP);
	}

	/** How many councillors each group or ward has on a day. */
	public List<Composition.Share> members(AffiliationKind kind, LocalDate day) {
		return this.memberships.countBy(kind, day);
	}

	/** How many councillors there are on a day, as far as the public may know. */
	public int councillors(AsAt asAt) {
		return this.memberships.countAnnouncedCouncillors(asAt.day(), asAt.today());
	}

	/** How the council is made up on a day; councillors are those with a ward. */
	public Composition composition(LocalDate day) {
		return new Composition(this.memberships.countBy(AffiliationKind.GROUP, day),
				this.memberships.countCouncillors(day));
	}

}
