package org.remit.duties.editions;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where responsibilities are. */
@Component
class ResponsibilitySignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.menu(30, "Responsibilities", "/responsibilities"),
				Signpost.staffMenu(20, "Responsibilities", "/manage/responsibilities", Signpost.WRITERS),
				Signpost.home(30, "Responsibilities", "/responsibilities",
						"What members, officers and boards must answer for, and what is being done about it."),
				Signpost.staffHome(20, "Responsibilities", "/manage/responsibilities",
						"What each post and board must answer for, row by row.", Signpost.WRITERS));
	}

}
