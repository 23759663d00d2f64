package org.remit.figures.savings;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where savings are. */
@Component
class SavingsSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.staffHome(140, "Savings", "/manage/savings",
				"What was approved, what was achieved and what stands in the way.", Signpost.WRITERS));
	}

}
