package org.remit.duties.matrices;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.Sources;
import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.RuleBroken;

/** Finds what a form names by ids, and refuses what is not there. */
@Component
class MatrixFilling {

	private final Areas areas;

	private final Posts posts;

	private final Boards boards;

	private final Sources sources;

	MatrixFilling(Areas areas, Posts posts, Boards boards, Sources sources) {
		this.areas = areas;
		this.posts = posts;
		this.boards = boards;
		this.sources = sources;
	}

	Area area(MatrixForm form) {
		return this.areas.find(form.area()).orElseThrow(() -> new RuleBroken("area", "Choose an area from the list"));
	}

	void fill(Matrix matrix, MatrixForm form) {
		List<Post> posts = posts(form.chosenPosts(), "posts");
		Board board = board(form.board());
		if (posts.isEmpty() == (board == null)) {
			throw new RuleBroken("posts", "Choose either one or more posts, or a board");
		}
		matrix.describe(form, board, posts, sources(form.sources()));
	}

	List<Post> posts(List<UUID> ids, String field) {
		return ids.stream()
			.map((id) -> this.posts.find(id).orElseThrow(() -> new RuleBroken(field, "Choose posts from the list")))
			.toList();
	}

	/** Null for none. */
	Post post(UUID id, String field) {
		return (id == null) ? null
				: this.posts.find(id).orElseThrow(() -> new RuleBroken(field, "Choose a post from the list"));
	}

	/** Null for none. */
	Board board(UUID id) {
		if (id == null) {
			return null;
		}
		return this.boards.find(id).orElseThrow(() -> new RuleBroken("board", "Choose a board from the list"));
	}

	private List<SourceEdition> sources(List<UUID> ids) {
		Map<UUID, SourceEdition> known = this.sources.editions()
			.stream()
			.collect(Collectors.toMap(SourceEdition::id, Function.identity()));
		if (!known.keySet().containsAll(ids)) {
			throw new RuleBroken("sources", "Choose sources from the list");
		}
		return ids.stream().map(known::get).toList();
	}

}
