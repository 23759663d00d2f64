package org.remit.boards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.accounts.Area;
import org.remit.accounts.Areas;
import org.remit.people.Groups;
import org.remit.platform.Actor;
import org.remit.platform.web.Option;
import org.remit.posts.Posts;

/** What can be chosen in the forms about boards and seats. */
@Component
class BoardChoices {

	private final Areas areas;

	private final Boards boards;

	private final Posts posts;

	private final Groups groups;

	BoardChoices(Areas areas, Boards boards, Posts posts, Groups groups) {
		this.areas = areas;
		this.boards = boards;
		this.posts = posts;
		this.groups = groups;
	}

	void ofBoard(Actor actor, Model model) {
		List<Option> areas = areas(actor).stream().map((area) -> Option.of(area.id(), area.name())).toList();
		model.addAttribute("areas", areas);
		model.addAttribute("names", names(areas));
		model.addAttribute("kinds", options(BoardKind.values(), BoardKind::label));
		model.addAttribute("quorumRules", options(QuorumRule.values(), QuorumRule::label));
		model.addAttribute("quorumShares", options(QuorumShare.values(), QuorumShare::label));
		model.addAttribute("visibility", List.of(Option.of(true, "Everyone"),
				Option.of(false, "Staff only", "Neither the board nor who sits on it is shown to the public.")));
		model.addAttribute("balance", List.of(Option.of(false, "No"), Option.of(true, "Yes",
				"Its seats are shared out among the political groups (Local Government and Housing Act 1989, section 15).")));
	}

	/** The area of an officer who has just one, so that nobody need choose it. */
	UUID onlyArea(Actor actor) {
		List<Area> areas = areas(actor);
		return (areas.size() == 1) ? areas.get(0).id() : null;
	}

	private List<Area> areas(Actor actor) {
		return this.areas.all().stream().filter((area) -> actor.edits(area.id())).toList();
	}

	void ofSeat(Model model) {
		List<Option> posts = this.posts.all().stream().map((post) -> Option.of(post.id(), post.title())).toList();
		List<Option> groups = this.groups.all().stream().map((one) -> Option.of(one.id(), one.name())).toList();
		model.addAttribute("posts", posts);
		model.addAttribute("groups", groups);
		model.addAttribute("names", names(Stream.concat(posts.stream(), groups.stream()).toList()));
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
		List<Option> others = this.boards.all()
			.stream()
			.filter((other) -> !other.id().equals(board.id()))
			.map((other) -> Option.of(other.id(), other.name()))
			.toList();
		model.addAttribute("others", others);
		model.addAttribute("names", names(others));
	}

	static <T> List<Option> options(T[] values, Function<T, String> label) {
		return Stream.of(values).map((value) -> Option.of(value, label.apply(value))).toList();
	}

	/** What stands for ids where two versions are shown side by side. */
	private static Map<Object, String> names(List<Option> options) {
		Map<Object, String> names = new HashMap<>();
		options.forEach((option) -> names.put(UUID.fromString(option.value()), option.text()));
		return names;
	}

}
