package org.remit.boards.boards;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.people.people.Groups;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Option;

/** What can be chosen in the forms about boards and seats. */
@Component
class BoardChoices {

	private final Choices choices;

	private final Groups groups;

	BoardChoices(Choices choices, Groups groups) {
		this.choices = choices;
		this.groups = groups;
	}

	void ofBoard(Actor actor, Model model) {
		List<Option> areas = this.choices.areas(actor);
		model.addAttribute("areas", areas);
		model.addAttribute("names", Option.names(List.of(areas)));
		model.addAttribute("kinds", options(BoardKind.values(), BoardKind::label));
		model.addAttribute("quorumRules", options(QuorumRule.values(), QuorumRule::label));
		model.addAttribute("quorumShares", options(QuorumShare.values(), QuorumShare::label));
		model.addAttribute("visibility", List.of(Option.of(true, "Everyone"),
				Option.of(false, "Staff only", "Neither the board nor who sits on it is shown to the public.")));
		model.addAttribute("balance", List.of(Option.of(false, "No"), Option.of(true, "Yes",
				"Its seats are shared out among the political groups (Local Government and Housing Act 1989, section 15).")));
	}

	UUID onlyArea(Actor actor) {
		return this.choices.onlyArea(actor);
	}

	void ofSeat(Model model) {
		List<Option> posts = this.choices.posts();
		List<Option> groups = this.groups.all().stream().map((one) -> Option.of(one.id(), one.name())).toList();
		model.addAttribute("posts", posts);
		model.addAttribute("groups", groups);
		model.addAttribute("names", Option.names(List.of(posts, groups)));
		model.addAttribute("capacities", options(Capacity.values(), Capacity::label));
		model.addAttribute("votes", List.of(Option.of(true, "Yes"), Option.of(false, "No")));
	}

	void ofLine(Board board, Model model) {
		others(board, model);
		model.addAttribute("relations", options(Relation.values(), Relation::label));
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

	static <T> List<Option> options(T[] values, Function<T, String> label) {
		return Stream.of(values).map((value) -> Option.of(value, label.apply(value))).toList();
	}

}
