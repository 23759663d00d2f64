package org.remit.boards.seats;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.boards.boards.BoardChoices;
import org.remit.boards.boards.Choices;
import org.remit.people.memberships.Groups;
import org.remit.platform.web.Option;

/** What can be chosen in the forms about a seat. */
@Component
class SeatChoices {

	private final Choices choices;

	private final Groups groups;

	SeatChoices(Choices choices, Groups groups) {
		this.choices = choices;
		this.groups = groups;
	}

	void ofSeat(Model model) {
		List<Option> posts = this.choices.posts();
		List<Option> groups = this.groups.all().stream().map((one) -> Option.of(one.id(), one.name())).toList();
		model.addAttribute("posts", posts);
		model.addAttribute("groups", groups);
		model.addAttribute("names", Option.names(List.of(posts, groups)));
		model.addAttribute("capacities", BoardChoices.options(Capacity.values(), Capacity::label));
		model.addAttribute("votes", List.of(Option.of(true, "Yes"), Option.of(false, "No")));
	}

}
