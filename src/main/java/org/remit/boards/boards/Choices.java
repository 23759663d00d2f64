package org.remit.boards.boards;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Option;

/** What forms let somebody choose from the registers: areas, posts and boards. */
@Component
@Transactional(readOnly = true)
public class Choices {

	private final Areas areas;

	private final Posts posts;

	private final Boards boards;

	Choices(Areas areas, Posts posts, Boards boards) {
		this.areas = areas;
		this.posts = posts;
		this.boards = boards;
	}

	/** Those in which the actor may write. */
	public List<Option> areas(Actor actor) {
		return of(actor).stream().map((area) -> Option.of(area.id(), area.name())).toList();
	}

	/** The area of an officer who has just one, so that nobody need choose it. */
	public UUID onlyArea(Actor actor) {
		List<Area> areas = of(actor);
		return (areas.size() == 1) ? areas.get(0).id() : null;
	}

	private List<Area> of(Actor actor) {
		return this.areas.all().stream().filter((area) -> actor.edits(area.id())).toList();
	}

	public List<Option> posts() {
		return this.posts.all().stream().map((post) -> Option.of(post.id(), post.title())).toList();
	}

	public List<Option> boards() {
		return this.boards.all().stream().map((one) -> Option.of(one.id(), one.name())).toList();
	}

}
