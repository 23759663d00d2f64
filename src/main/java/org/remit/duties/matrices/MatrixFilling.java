package org.remit.duties.matrices;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.Sources;
import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.people.posts.Post;
import org.remit.platform.actor.RuleBroken;

/** Makes a matrix say what its form says. */
@Component
class MatrixFilling {

	private final Areas areas;

	private final Chosen chosen;

	private final Sources sources;

	MatrixFilling(Areas areas, Chosen chosen, Sources sources) {
		this.areas = areas;
		this.chosen = chosen;
		this.sources = sources;
	}

	Area area(MatrixForm form) {
		return this.areas.find(form.area()).orElseThrow(() -> new RuleBroken("area", "Choose an area from the list"));
	}

	void fill(Matrix matrix, MatrixForm form) {
		List<Post> posts = this.chosen.posts(form.chosenPosts(), "posts");
		Board board = this.chosen.board(form.board());
		if (posts.isEmpty() == (board == null)) {
			throw new RuleBroken("posts", "Choose either one or more posts, or a board");
		}
		matrix.describe(form, board, posts, sources(form.sources()));
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
