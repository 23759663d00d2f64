package org.remit.duties.gaps;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where gaps are shown. */
@Component
class GapSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.staffHome(130, "Gaps", "/manage/gaps",
				"What no matrix answers for, and what is missing of responsibilities.", Signpost.WRITERS));
	}

}
