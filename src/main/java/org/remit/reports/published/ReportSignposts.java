package org.remit.reports.published;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where reports are. */
@Component
class ReportSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.menu(40, "Reports", "/reports"),
				Signpost.staffMenu(30, "Reports", "/manage/reports", Signpost.WRITERS),
				Signpost.home(50, "Reports", "/reports",
						"What members of the executive reported to Council, and what boards were told."),
				Signpost.staffHome(40, "Reports", "/manage/reports",
						"Start, write and submit reports to Council, boards and committees.", Signpost.WRITERS));
	}

}
