package org.remit.plans.plans;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.RuleBroken;

/** Makes a plan say what a form says, or refuses beside the field. */
@Component
class PlanFilling {

	private static final int MOST_NAMES = 20;

	private final Areas areas;

	private final Posts posts;

	private final Boards boards;

	private final PlanRepository plans;

	PlanFilling(Areas areas, Posts posts, Boards boards, PlanRepository plans) {
		this.areas = areas;
		this.posts = posts;
		this.boards = boards;
		this.plans = plans;
	}

	Area area(PlanForm form) {
		return this.areas.find(form.area()).orElseThrow(() -> new RuleBroken("area", "Choose an area from the list"));
	}

	void fill(Plan plan, PlanForm form) {
		if (form.startsOn() != null && form.endsOn() != null && form.endsOn().isBefore(form.startsOn())) {
			throw new RuleBroken("endsOn", "The last day must be on or after the first day");
		}
		if (form.board() != null && !form.approvedBy().isEmpty()) {
			throw new RuleBroken("approvedBy", "Choose a board or type another body, not both");
		}
		if (form.link().isEmpty() != form.linkWords().isEmpty()) {
			throw form.link().isEmpty() ? new RuleBroken("link", "Enter the web address that these words lead to")
					: new RuleBroken("linkWords", "Enter what the link says");
		}
		Map<String, PlanName> names = names(form);
		requireFree(names, plan.document().id());
		plan.describe(form, new LinkedHashSet<>(names.values()), post(form.owner()), board(form.board()));
	}

	/** A name that is typed twice is one. */
	private static Map<String, PlanName> names(PlanForm form) {
		Map<String, PlanName> names = new LinkedHashMap<>();
		PlanName title = PlanName.title(form.title());
		names.put(title.folded(), title);
		form.otherNames().stream().map(PlanName::alias).forEach((name) -> names.putIfAbsent(name.folded(), name));
		if (names.size() > MOST_NAMES) {
			throw new RuleBroken("aliases", "Enter %d names or fewer".formatted(MOST_NAMES - 1));
		}
		if (form.otherNames().stream().anyMatch((name) -> name.length() > 200)) {
			throw new RuleBroken("aliases", "Each name must be 200 characters or fewer");
		}
		return names;
	}

	private void requireFree(Map<String, PlanName> names, UUID plan) {
		List<Plan> others = this.plans.called(names.keySet(), plan);
		if (others.isEmpty()) {
			return;
		}
		Plan other = others.get(0);
		boolean title = other.isCalled(names.values().iterator().next());
		throw new RuleBroken(title ? "title" : "aliases",
				"The plan \u201c%s\u201d is called so already".formatted(other.title()));
	}

	/** Null for none. */
	Post post(UUID id) {
		return (id == null) ? null
				: this.posts.find(id).orElseThrow(() -> new RuleBroken("owner", "Choose a post from the list"));
	}

	private Board board(UUID id) {
		return (id == null) ? null
				: this.boards.find(id).orElseThrow(() -> new RuleBroken("board", "Choose a board from the list"));
	}

}
