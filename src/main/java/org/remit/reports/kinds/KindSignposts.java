package org.remit.reports.kinds;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where kinds of reports are set. */
@Component
class KindSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.staffHome(240, "Kinds of reports", "/manage/report-kinds",
				"Which sections each kind of report has.", Signpost.KEEPERS));
	}

}
