package org.remit.people.posts;

import java.time.LocalDate;

/**
 * A post is about to change. Published inside the transaction, so that whoever keeps
 * something of the post refuses what can't be, and whoever knows its holders says from
 * when on it has one at a time.
 */
public final class PostChanging {

	private final Post post;

	private final PostForm form;

	private LocalDate soleFrom;

	PostChanging(Post post, PostForm form) {
		this.post = post;
		this.form = form;
		this.soleFrom = keepsHolders() ? post.soleFrom() : startOf(form.soleHolder());
	}

	private static LocalDate startOf(boolean soleHolder) {
		return soleHolder ? Post.ALWAYS_SOLE : Post.SHARED;
	}

	/** As it is until now. */
	public Post post() {
		return this.post;
	}

	/** As it is going to be. */
	public PostForm form() {
		return this.form;
	}

	private boolean keepsHolders() {
		return this.form.soleHolder() == this.post.hasSoleHolder();
	}

	/** True where several may hold it from now on, and one does until now. */
	public boolean becomesShared() {
		return !keepsHolders() && !this.form.soleHolder();
	}

	/** True where several hold or held it, and one is to from now on. */
	public boolean becomesSole() {
		return !keepsHolders() && this.form.soleHolder();
	}

	/** Before that day several people held it, and that stays so. */
	public void wasSharedBefore(LocalDate day) {
		this.soleFrom = day;
	}

	LocalDate soleFrom() {
		return this.soleFrom;
	}

}
