package org.remit.boards.relations;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.boards.boards.BoardPage;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.SettableClock;

/** What the form about a reporting line shows beside its fields. */
@Component
class ReportingLinePage {

	private final ReportingLines lines;

	private final BoardPage boards;

	private final RelationChoices choices;

	private final SettableClock clock;

	ReportingLinePage(ReportingLines lines, BoardPage boards, RelationChoices choices, SettableClock clock) {
		this.lines = lines;
		this.boards = boards;
		this.choices = choices;
		this.clock = clock;
	}

	void showBlank(UUID board, Actor actor, Model model) {
		showBoard(board, actor, model);
		model.addAttribute("form", ReportingLineForm.blank(this.clock.today()));
	}

	void showBoard(UUID board, Actor actor, Model model) {
		this.choices.ofLine(this.boards.show(board, actor, model), model);
	}

	ReportingLine show(UUID id, Actor actor, Model model) {
		ReportingLine line = this.lines.find(id).orElseThrow(() -> new NotFound("No such reporting line"));
		showBoard(line.board().id(), actor, model);
		model.addAttribute("line", line);
		return line;
	}

}
