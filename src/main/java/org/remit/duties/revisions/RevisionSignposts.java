package org.remit.duties.revisions;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where revisions are. */
@Component
class RevisionSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.staffHome(170, "Revisions", "/manage/revisions",
				"Carry a new edition of guidance into the responsibilities.", Signpost.WRITERS));
	}

}
