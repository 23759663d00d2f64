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

	private final Responsibilities responsibilities;

	private final Choices choices;

	private final SettableClock clock;

	ResponsibilityPage(Responsibilities responsibilities, Choices choices, SettableClock clock) {
		this.responsibilities = responsibilities;
		this.choices = choices;
		this.clock = clock;
	}

	/** For those who write the matrix; everybody else is refused before they type. */
	public Responsibility show(UUID matrix, UUID id, Actor actor, Model model) {
		Responsibility responsibility = this.responsibilities.find(id)
			.filter((one) -> one.matrix().id().equals(matrix))
			.orElseThrow(() -> new NotFound("responsibility"));
		MatrixEditors.require(actor, responsibility.matrix());
		model.addAttribute("responsibility", responsibility);
		model.addAttribute("matrix", responsibility.matrix());
		model.addAttribute("summary", ResponsibilityFilling.summary(responsibility));
		return responsibility;
	}

	/** Nobody is asked to change what is over. */
	public void requireRunning(Responsibility responsibility, boolean actionIsOver) {
		if (responsibility.isOver(this.clock.today()) || actionIsOver) {
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

	public static String address(Responsibility responsibility) {
		return "/manage/responsibilities/%s/rows/%s".formatted(responsibility.matrix().id(), responsibility.id());
	}

}
