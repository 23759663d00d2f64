package org.remit.people.accounts;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where accounts and areas are kept. */
@Component
class AccountSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.staffMenu(110, "Accounts", "/manage/accounts", Signpost.ADMINISTRATORS),
				Signpost.staffMenu(120, "Areas", "/manage/areas", Signpost.ADMINISTRATORS),
				Signpost.staffHome(210, "Accounts", "/manage/accounts", "Who may sign in, and as what.",
						Signpost.ADMINISTRATORS),
				Signpost.staffHome(220, "Areas", "/manage/areas",
						"The directorates and services, each with what its officers edit.", Signpost.ADMINISTRATORS));
	}

}
