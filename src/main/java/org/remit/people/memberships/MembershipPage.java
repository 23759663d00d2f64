package org.remit.people.memberships;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.people.people.People;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Option;

/** What the forms about a member's ward or group show beside their fields. */
@Component
class MembershipPage {

	private final Memberships memberships;

	private final Affiliations affiliations;

	private final People people;

	MembershipPage(Memberships memberships, Affiliations affiliations, People people) {
		this.memberships = memberships;
		this.affiliations = affiliations;
		this.people = people;
	}

	Membership show(UUID id, Model model) {
		Membership membership = this.memberships.find(id)
			.orElseThrow(() -> new NotFound("No such ward or group of a member"));
		model.addAttribute("membership", membership);
		model.addAttribute("person", membership.person());
		offer(membership.kind(), model);
		return membership;
	}

	/** An id that may be anybody's, where a form was sent. */
	void showPerson(UUID person, Model model) {
		model.addAttribute("person",
				(person != null) ? this.people.find(person).orElseThrow(() -> new NotFound("No such person")) : null);
	}

	void offer(AffiliationKind kind, Model model) {
		List<Affiliation> all = this.affiliations.all(kind);
		Map<UUID, String> names = all.stream().collect(Collectors.toMap(Affiliation::id, Affiliation::name));
		model.addAttribute("kind", kind);
		model.addAttribute("names", names);
		model.addAttribute("choices", all.stream().map((one) -> Option.of(one.id(), one.name())).toList());
	}

}
