package org.remit.reading.answering;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where somebody sees what they answer for, and democratic services who has read it. */
@Component
class AnsweringSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.staffHome(160, "Who has read what", "/manage/confirmations",
				"Who confirmed having read what they answer for, and who has not.", Signpost.DEMOCRATIC_SERVICES),
				Signpost.staffHome(280, "What I answer for", "/members",
						"The posts you hold, what they answer for and what is due.", AnsweringSignposts::isInRegister));
	}

	/** Members, and staff who are in the register of people. */
	private static boolean isInRegister(Actor actor) {
		return actor.is(Role.MEMBER) || actor.person() != null && Signpost.WRITERS.test(actor);
	}

}
