package org.remit.duties.assurance;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where tests of assurance are. */
@Component
class AssuranceSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(
				Signpost.home(150, "Tests of assurance", "/assurance",
						"Whether each duty could be said to be met, one by one."),
				Signpost.staffHome(150, "Assurance", "/manage/assurance",
						"Go through a matrix row by row, and see which is due.", Signpost.WRITERS));
	}

}
