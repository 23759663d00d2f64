package org.remit.portfolios.statements;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where portfolios are. */
@Component
class PortfolioSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List.of(Signpost.menu(20, "Portfolios", "/portfolios"),
				Signpost.staffMenu(10, "Portfolios", "/manage/portfolios", Signpost.WRITERS),
				Signpost.home(20, "Portfolios", "/portfolios", "What each member of the executive is responsible for."),
				Signpost.staffHome(10, "Portfolios", "/manage/portfolios",
						"Edit, submit and see where each one stands.", Signpost.WRITERS));
	}

}
