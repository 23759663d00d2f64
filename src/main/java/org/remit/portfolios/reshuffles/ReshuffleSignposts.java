package org.remit.portfolios.reshuffles;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where reshuffles are. */
@Component
class ReshuffleSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.staffMenu(100, "Reshuffles", "/manage/reshuffles", Signpost.DEMOCRATIC_SERVICES),
				Signpost.staffHome(180, "Reshuffles", "/manage/reshuffles",
						"Prepare many changes for one day, check them and apply them together.",
						Signpost.DEMOCRATIC_SERVICES));
	}

}
