package org.remit.people.posts;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.time.Day;

/**
 * What democratic services fill in about a post. The id is drawn when the empty form is
 * opened, so that sending it twice makes one post.
 *
 * @param soleHolder false where several people share the post
 * @param shown whether the public sees the post and who holds it
 * @param establishedOn its first day, null where it is not recorded
 * @param abolishedOn its last day, included; null while it exists
 */
public record PostForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotBlank(message = "Enter the title of the post") @PlainText(max = 160, label = "Title") String title,
		@NotNull(message = "Choose what kind of post it is") PostKind kind,
		@NotNull(message = "Choose whether one person holds the post or several share it") Boolean soleHolder,
		@NotNull(message = "Choose who can see the post") Boolean shown, LocalDate establishedOn, LocalDate abolishedOn,
		Integer version) {

	public PostForm {
		title = OneLine.of(title);
	}

	/** A post that was always there. */
	public PostForm(UUID id, String title, PostKind kind, Boolean soleHolder, Boolean shown, Integer version) {
		this(id, title, kind, soleHolder, shown, null, null, version);
	}

	static PostForm blank() {
		return new PostForm(UUID.randomUUID(), "", null, true, true, null);
	}

	void checkDays() {
		if (this.establishedOn != null && this.abolishedOn != null && this.abolishedOn.isBefore(this.establishedOn)) {
			throw new RuleBroken("abolishedOn", "The last day must be on or after the day it was established, %s"
				.formatted(Day.write(this.establishedOn)));
		}
	}

	static PostForm of(Post post) {
		return new PostForm(post.id(), post.title(), post.kind(), post.hasSoleHolder(), post.isPublic(),
				post.establishedOn(), post.abolishedOn(), post.version());
	}

}
