package org.remit.posts;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.web.PlainText;

/**
 * What democratic services fill in about a post. The id is made with the empty form, so
 * that sending it twice makes one post.
 */
public record PostDetails(UUID id,
		@NotBlank(message = "Enter the title of the post") @PlainText(max = 160, label = "Title") String title,
		@NotNull(message = "Choose what kind of post it is") PostKind kind,
		@NotNull(message = "Choose whether one person holds the post, or several share it") Boolean soleHolder,
		@NotNull(message = "Choose whether the public sees the post") Boolean shown, Integer version) {

	public PostDetails {
		title = (title != null) ? title.strip().replaceAll("[\\s\\u00a0]+", " ") : "";
	}

	static PostDetails of(Post post) {
		return new PostDetails(post.id(), post.title(), post.kind(), post.hasSoleHolder(), post.isPublic(),
				post.version());
	}

	static PostDetails empty() {
		return new PostDetails(UUID.randomUUID(), "", null, true, true, null);
	}

}
