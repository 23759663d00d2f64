package org.remit.boards.boards;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.Option;

/** What can be chosen in the form about a board. */
@Component
public class BoardChoices {

	private final Choices choices;

	BoardChoices(Choices choices) {
		this.choices = choices;
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

	public static <T> List<Option> options(T[] values, Function<T, String> label) {
		return Stream.of(values).map((value) -> Option.of(value, label.apply(value))).toList();
	}

}
