package org.remit.platform.council;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where the council says what it is called. */
@Component
class CouncilSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.staffMenu(130, "Council", "/manage/council", Signpost.ADMINISTRATORS),
				Signpost.staffHome(230, "Council settings", "/manage/council",
						"The council\u2019s name, words and contact.", Signpost.ADMINISTRATORS));
	}

}
