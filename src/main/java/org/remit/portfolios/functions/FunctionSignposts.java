package org.remit.portfolios.functions;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where functions are. */
@Component
class FunctionSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.menu(50, "Functions", "/functions"),
				Signpost.staffMenu(40, "Functions", "/manage/functions", Signpost.WRITERS),
				Signpost.home(60, "Functions", "/functions",
						"The services of the council, who leads on each, and what has moved."),
				Signpost.staffHome(50, "Functions", "/manage/functions",
						"What the council does, and which portfolio leads on it.", Signpost.WRITERS),
				Signpost.staffHome(60, "Functions without a lead", "/manage/functions/gaps",
						"What no portfolio has, or two lead, on any day.", Signpost.WRITERS));
	}

}
