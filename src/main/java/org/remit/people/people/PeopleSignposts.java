package org.remit.people.people;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where people are, and what councillors belong to. */
@Component
class PeopleSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.menu(70, "People", "/people"),
				Signpost.staffMenu(60, "People", "/manage/people", Signpost.WRITERS),
				Signpost.home(70, "People", "/people", "Councillors and officers, and the posts they hold and held."),
				Signpost.staffHome(70, "People", "/manage/people", "Councillors, officers and partners.",
						Signpost.WRITERS),
				Signpost.staffHome(190, "Wards", "/manage/wards", "The wards that councillors stand for.",
						Signpost.WRITERS),
				Signpost.staffHome(200, "Political groups", "/manage/groups",
						"The groups and how many councillors each has.", Signpost.WRITERS));
	}

}
