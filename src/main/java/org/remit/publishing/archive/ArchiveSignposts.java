package org.remit.publishing.archive;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where published editions are checked. */
@Component
class ArchiveSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.staffHome(270, "Archive check", "/manage/archive",
				"Whether published editions are still what was published.", Signpost.KEEPERS));
	}

}
