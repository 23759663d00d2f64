package org.remit.boards.relations;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardChoices;
import org.remit.boards.boards.Choices;
import org.remit.platform.web.Option;

/** What can be chosen in the forms about two boards. */
@Component
class RelationChoices {

	private final Choices choices;

	RelationChoices(Choices choices) {
		this.choices = choices;
	}

	void ofLine(Board board, Model model) {
		others(board, model);
		model.addAttribute("relations", BoardChoices.options(Relation.values(), Relation::label));
	}

	void ofSuccession(Board board, Model model) {
		others(board, model);
		model.addAttribute("orders", List.of(Option.of(true, "%s came first".formatted(board.name())),
				Option.of(false, "The other board came first")));
	}

	private void others(Board board, Model model) {
		List<Option> others = this.choices.boards()
			.stream()
			.filter((other) -> !other.value().equals(board.id().toString()))
			.toList();
		model.addAttribute("others", others);
		model.addAttribute("names", Option.names(List.of(others)));
	}

}
