package org.remit.duties.editions;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.remit.boards.boards.BoardChanged;
import org.remit.people.posts.PostChanged;
import org.remit.platform.actor.RuleBroken;

/** What is published can't lead to a post or a board that nobody may know. */
@Component
class MatrixFollowing {

	private final PublishedMatrices published;

	MatrixFollowing(PublishedMatrices published) {
		this.published = published;
	}

	@EventListener
	void follow(BoardChanged changed) {
		if (!changed.board().isPublic()) {
			requireNone(this.published.namingBoard(changed.board().id()));
		}
	}

	@EventListener
	void follow(PostChanged changed) {
		if (!changed.post().isPublic()) {
			requireNone(this.published.namingPost(changed.post().id()));
		}
	}

	private static void requireNone(List<PublishedMatrix> naming) {
		if (!naming.isEmpty()) {
			throw new RuleBroken("shown",
					"Published responsibilities name it: %s. Withdraw them first".formatted(naming.get(0).title()));
		}
	}

}
