package org.remit.law.sources;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where sources of duties are. */
@Component
class SourceSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(
				Signpost.home(120, "Sources of duties", "/sources",
						"The Acts, regulations and guidance that the council\u2019s duties come from."),
				Signpost.staffHome(120, "Sources of duties", "/manage/sources",
						"Acts, regulations and guidance, their editions and provisions.", Signpost.WRITERS));
	}

}
