package org.remit.reading.overview;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where the whole council is seen at once. */
@Component
class OverviewSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.menu(10, "Overview", "/overview"), Signpost.home(10, "Overview", "/overview",
				"The whole executive, its officers and boards, today or on any other day."));
	}

}
