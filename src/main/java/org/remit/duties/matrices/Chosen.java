package org.remit.duties.matrices;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.RuleBroken;

/** Finds the posts and the board that a form names, and refuses what is not there. */
@Component
public class Chosen {

	private final Posts posts;

	private final Boards boards;

	Chosen(Posts posts, Boards boards) {
		this.posts = posts;
		this.boards = boards;
	}

	/** In the order in which they were chosen. */
	public List<Post> posts(List<UUID> ids, String field) {
		return ids.stream()
			.map((id) -> this.posts.find(id).orElseThrow(() -> new RuleBroken(field, "Choose posts from the list")))
			.toList();
	}

	/** Null for none. */
	public Post post(UUID id, String field) {
		return (id == null) ? null
				: this.posts.find(id).orElseThrow(() -> new RuleBroken(field, "Choose a post from the list"));
	}

	/** Null for none. */
	public Board board(UUID id) {
		if (id == null) {
			return null;
		}
		return this.boards.find(id).orElseThrow(() -> new RuleBroken("board", "Choose a board from the list"));
	}

}
