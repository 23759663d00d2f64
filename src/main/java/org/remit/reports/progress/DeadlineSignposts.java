package org.remit.reports.progress;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where the deadlines of reports are set. */
@Component
class DeadlineSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.staffHome(250, "Deadlines of reports", "/manage/report-deadlines",
				"How long before a meeting its reports are due.", Signpost.KEEPERS));
	}

}
