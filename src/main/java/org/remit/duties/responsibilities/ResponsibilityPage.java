package org.remit.duties.responsibilities;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.boards.boards.Choices;
import org.remit.duties.matrices.MatrixEditors;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;

/**
 * What the pages on which one responsibility and its actions are changed have in common.
 */
@Component
public class ResponsibilityPage {

	private final Responsibilities rows;

	private final Choices choices;

	private final SettableClock clock;

	ResponsibilityPage(Responsibilities rows, Choices choices, SettableClock clock) {
		this.rows = rows;
		this.choices = choices;
		this.clock = clock;
	}

	/** For those who write the matrix; everybody else is refused before they type. */
	public Responsibility show(UUID matrix, UUID id, Actor actor, Model model) {
		Responsibility row = this.rows.find(id)
			.filter((one) -> one.matrix().id().equals(matrix))
			.orElseThrow(() -> new NotFound("responsibility"));
		MatrixEditors.require(actor, row.matrix());
		model.addAttribute("row", row);
		model.addAttribute("matrix", row.matrix());
		model.addAttribute("summary", ResponsibilityFilling.summary(row));
		return row;
	}

	/** Nobody is asked to change what is over. */
	public void requireRunning(Responsibility row, boolean actionIsOver) {
		if (row.isOver(this.clock.today()) || actionIsOver) {
			throw new NotFound("what is over");
		}
	}

	/** Posts and boards to choose from, and what stands for their ids in two versions. */
	public void showChoices(Model model, List<Option> others) {
		List<Option> posts = this.choices.posts();
		List<Option> boards = this.choices.boards();
		model.addAttribute("posts", posts);
		model.addAttribute("boards", boards);
		model.addAttribute("names", Option.names(List.of(posts, boards, others)));
	}

	public static String address(Responsibility row) {
		return "/manage/responsibilities/%s/rows/%s".formatted(row.matrix().id(), row.id());
	}

}
