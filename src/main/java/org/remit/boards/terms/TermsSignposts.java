package org.remit.boards.terms;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where terms of reference are. */
@Component
class TermsSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(
				Signpost.home(110, "Terms of reference", "/terms-of-reference",
						"What each board is for and how it works, in its own words."),
				Signpost.staffHome(110, "Terms of reference", "/manage/terms-of-reference",
						"Edit, submit and see where each one stands.", Signpost.WRITERS));
	}

}
