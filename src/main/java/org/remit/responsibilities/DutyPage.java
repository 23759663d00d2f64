package org.remit.responsibilities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.boards.Boards;
import org.remit.platform.Actor;
import org.remit.platform.NotFound;
import org.remit.platform.SettableClock;
import org.remit.platform.web.Option;
import org.remit.posts.Posts;

/** What the pages on which one row and its actions are changed have in common. */
@Component
class DutyPage {

	private final Responsibilities rows;

	private final Actions actions;

	private final Posts posts;

	private final Boards boards;

	private final SettableClock clock;

	DutyPage(Responsibilities rows, Actions actions, Posts posts, Boards boards, SettableClock clock) {
		this.rows = rows;
		this.actions = actions;
		this.posts = posts;
		this.boards = boards;
		this.clock = clock;
	}

	/** For those who write the matrix; everybody else is refused before they type. */
	Responsibility show(UUID matrix, UUID id, Actor actor, Model model) {
		Responsibility row = this.rows.find(id)
			.filter((one) -> one.matrix().id().equals(matrix))
			.orElseThrow(() -> new NotFound("responsibility"));
		MatrixEditors.require(actor, row.matrix());
		model.addAttribute("row", row);
		model.addAttribute("matrix", row.matrix());
		model.addAttribute("summary", RowFilling.summary(row));
		return row;
	}

	ActionTaken taken(Responsibility row, UUID id) {
		return this.actions.findTaken(id)
			.filter((one) -> one.responsibility().id().equals(row.id()))
			.orElseThrow(() -> new NotFound("action taken"));
	}

	FutureAction future(Responsibility row, UUID id) {
		return this.actions.findFuture(id)
			.filter((one) -> one.responsibility().id().equals(row.id()))
			.orElseThrow(() -> new NotFound("future action"));
	}

	/** Nobody is asked to change what is over. */
	void requireRunning(Responsibility row, boolean actionIsOver) {
		if (row.isOver(this.clock.today()) || actionIsOver) {
			throw new NotFound("what is over");
		}
	}

	/** Posts and boards to choose from, and what stands for their ids in two versions. */
	void showChoices(Model model, List<Option> others) {
		List<Option> posts = this.posts.all().stream().map((post) -> Option.of(post.id(), post.title())).toList();
		List<Option> boards = this.boards.all().stream().map((one) -> Option.of(one.id(), one.name())).toList();
		model.addAttribute("posts", posts);
		model.addAttribute("boards", boards);
		Map<Object, String> names = new HashMap<>();
		Stream.of(posts, boards, others)
			.flatMap(List::stream)
			.forEach((one) -> names.put(UUID.fromString(one.value()), one.text()));
		model.addAttribute("names", names);
	}

	static String address(Responsibility row) {
		return "/manage/responsibilities/%s/rows/%s".formatted(row.matrix().id(), row.id());
	}

}
