package org.remit.people.memberships;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Mistaken;
import org.remit.platform.web.Saving;
import org.remit.platform.web.StrikingOut;

/** Strikes out a ward or group that was entered for somebody by mistake. */
@Controller
@RequestMapping("/manage/memberships/{id}/mistake")
class MembershipMistakeController extends StrikingOut {

	private final Memberships memberships;

	MembershipMistakeController(Memberships memberships, Saving saving) {
		super(saving);
		this.memberships = memberships;
	}

	@Override
	protected Mistaken find(UUID id, Map<String, String> under, Actor actor) {
		Registrars.require(actor);
		Membership one = this.memberships.find(id).orElseThrow(() -> new NotFound("No such ward or group of a member"));
		String person = "/manage/people/" + one.person().id();
		return new Mistaken(one.affiliation().name(), one.version()).below("People", "/manage/people")
			.below(one.person().fullName(), person)
			.caption(one.person().fullName())
			.advice("Only for what never was so. It disappears from every page, and the person\u2019s list of changes"
					+ " keeps it. What is over gets a last day instead.")
			.struckOut((why) -> this.memberships.strikeOut(actor, id, why), "Struck out %s.".formatted(one.words()),
					person);
	}

}
