package org.remit.boards.boards;

import org.springframework.stereotype.Component;

import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Day;

/** What a board must be like; the database's constraints say the same. */
@Component
class BoardRules {

	private final Areas areas;

	BoardRules(Areas areas) {
		this.areas = areas;
	}

	Area area(BoardForm form) {
		return this.areas.find(form.area()).orElseThrow(() -> new RuleBroken("area", "Choose an area from the list"));
	}

	void check(BoardForm form) {
		if (form.deciding().quorumRule() == QuorumRule.NUMBER && form.deciding().quorumNumber() == null) {
			throw new RuleBroken("quorumNumber", "Enter how many voting members must be there");
		}
		if (form.deciding().quorumRule() == QuorumRule.SHARE && form.deciding().quorumShare() == null) {
			throw new RuleBroken("quorumShare", "Choose the share of the voting members");
		}
	}

	void check(BoardForm form, Board board) {
		check(form);
		if (form.foundedOn() != null && board.closedOn() != null && form.foundedOn().isAfter(board.closedOn())) {
			throw new RuleBroken("foundedOn",
					"Its first day must be on or before the day it closed, %s".formatted(Day.write(board.closedOn())));
		}
	}

}
