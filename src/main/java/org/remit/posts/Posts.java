package org.remit.posts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.audit.AuditTrail;
import org.remit.platform.Actor;
import org.remit.platform.NotFound;
import org.remit.platform.Role;
import org.remit.platform.Slug;
import org.remit.platform.Stale;

/** The front door to the register of posts. A post is never removed from it. */
@Service
@Transactional(readOnly = true)
public class Posts {

	private final PostRepository posts;

	private final AuditTrail trail;

	Posts(PostRepository posts, AuditTrail trail) {
		this.posts = posts;
		this.trail = trail;
	}

	public Optional<Post> find(UUID id) {
		return this.posts.findById(id);
	}

	/** All posts, by title. */
	public List<Post> all() {
		return this.posts.findAllByOrderByTitleAscIdAsc();
	}

	/** Adds a post, or finds the one that the same form made a moment ago. */
	@Transactional
	public Post add(Actor actor, PostDetails details) {
		check(actor);
		return find(details.id()).orElseGet(() -> create(actor, details));
	}

	private Post create(Actor actor, PostDetails details) {
		Post post = new Post(details);
		post.moveTo(address(post));
		this.trail.record(actor, "created", "post", post.id(), post.title());
		return this.posts.save(post);
	}

	@Transactional
	public Post change(Actor actor, UUID id, PostDetails details) {
		check(actor);
		Post post = find(id).orElseThrow(() -> new NotFound("No such post"));
		Stale.check(details.version(), post.version());
		String before = post.title();
		post.fill(details);
		if (!post.title().equals(before)) {
			post.moveTo(address(post));
		}
		this.trail.record(actor, "changed", "post", id, post.title());
		return post;
	}

	private String address(Post post) {
		return Slug.unique(post.title(), (slug) -> isTaken(slug, post.id()));
	}

	private boolean isTaken(String slug, UUID but) {
		return this.posts.findByAddress(slug).filter((holder) -> !holder.id().equals(but)).isPresent();
	}

	private static void check(Actor actor) {
		if (!actor.is(Role.DEMOCRATIC_SERVICES)) {
			throw new AccessDeniedException("Only democratic services change the register of posts");
		}
	}

}
