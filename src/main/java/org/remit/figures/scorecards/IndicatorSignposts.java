package org.remit.figures.scorecards;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where indicators are, and how they stand. */
@Component
class IndicatorSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.menu(100, "Indicators", "/indicators"),
				Signpost.staffMenu(90, "Indicators", "/manage/indicators", Signpost.WRITERS),
				Signpost.home(130, "Indicators", "/indicators",
						"What the council measures, its targets, and how it went."),
				Signpost.home(140, "Scorecards", "/scorecards",
						"How the indicators of each portfolio stand, on one page."));
	}

}
