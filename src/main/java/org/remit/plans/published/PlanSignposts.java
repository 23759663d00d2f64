package org.remit.plans.published;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where plans are. */
@Component
class PlanSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.menu(60, "Plans", "/plans"),
				Signpost.staffMenu(50, "Plans", "/manage/plans", Signpost.WRITERS),
				Signpost.home(40, "Plans and strategies", "/plans",
						"What the council and its partnerships set out to do, and how it is going."),
				Signpost.staffHome(30, "Plans", "/manage/plans", "Priorities, milestones and how they are going.",
						Signpost.WRITERS));
	}

}
