package org.remit.people.posts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.text.Slug;
import org.remit.platform.text.WordSearch;
import org.remit.platform.time.Turns;

/** The front door to the register of posts. A post is never removed from it. */
@Service
@Transactional(readOnly = true)
public class Posts {

	/** Under which the audit trail has the lines of a post. */
	public static final String KIND = "post";

	private static final Sort BY_TITLE = Sort.by("title", "id");

	private final PostRepository posts;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final Turns turns;

	Posts(PostRepository posts, AuditTrail trail, ApplicationEventPublisher events, Turns turns) {
		this.posts = posts;
		this.trail = trail;
		this.events = events;
		this.turns = turns;
	}

	public Optional<Post> find(UUID id) {
		return this.posts.findById(id);
	}

	/** Finds a post also by an address it no longer has. */
	public Optional<Post> at(String address) {
		return this.posts.findByAddress(address);
	}

	/** The same for many, by the addresses that were asked for. */
	public Map<String, Post> at(Collection<String> addresses) {
		Map<String, Post> found = new HashMap<>();
		this.posts.findByAddresses(addresses)
			.forEach((post) -> post.addresses().forEach((address) -> found.put(address, post)));
		found.keySet().retainAll(Set.copyOf(addresses));
		return found;
	}

	/** All posts, by title. */
	public List<Post> all() {
		return this.posts.findAllByOrderByTitleAscIdAsc();
	}

	/** All posts of a kind, by title. */
	public List<Post> of(PostKind kind) {
		return this.posts.findByKindOrderByTitleAscIdAsc(kind);
	}

	/**
	 * One change of a post's holders at a time, so that who asks first is told the truth.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Post> lock(UUID id) {
		return this.posts.lock(id);
	}

	/**
	 * Nobody else changes the holders of these posts until the transaction ends. Whoever
	 * needs several locks them here at once, always in the same order, so that no two
	 * wait for each other.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock(Collection<UUID> posts) {
		this.posts.lockAll(posts);
	}

	/** Posts whose title has all these words, internal ones too. */
	public Page<Post> search(String words, Pageable page) {
		return search(titled(words), page);
	}

	/** What the public may find of the posts that exist on a day. */
	public Page<Post> searchPublic(String words, LocalDate day, Pageable page) {
		return search(titled(words).and((post, query, builder) -> builder.isTrue(post.get("shown"))).and(existing(day)),
				page);
	}

	private static Specification<Post> existing(LocalDate day) {
		return (post, query, builder) -> builder.and(
				builder.or(builder.isNull(post.get("establishedOn")),
						builder.lessThanOrEqualTo(post.get("establishedOn"), day)),
				builder.or(builder.isNull(post.get("abolishedOn")),
						builder.greaterThanOrEqualTo(post.get("abolishedOn"), day)));
	}

	private static Specification<Post> titled(String words) {
		return WordSearch.of(words, (post, builder) -> builder
			.concat(builder.concat(builder.lower(post.get("title")), " "), post.get("slug")));
	}

	private Page<Post> search(Specification<Post> wanted, Pageable page) {
		return this.posts.findAll(wanted, PageRequest.of(page.getPageNumber(), page.getPageSize(), BY_TITLE));
	}

	/** Adds a post, or finds the one that the same form made a moment ago. */
	@Transactional
	public Post add(Actor actor, PostForm form) {
		Registrars.require(actor);
		this.turns.take(KIND);
		return find(form.id()).orElseGet(() -> create(actor, form));
	}

	private Post create(Actor actor, PostForm form) {
		form.checkDays();
		Post post = new Post(form, address(form, form.id()));
		this.trail.record(actor, "added", KIND, post.id(), post.title());
		return this.posts.save(post);
	}

	/** A new title brings a new address; the old one goes on leading here. */
	@Transactional
	public Post change(Actor actor, UUID id, PostForm form) {
		Registrars.require(actor);
		this.turns.take(KIND);
		Post post = this.posts.lock(id).orElseThrow(() -> new NotFound("No such post"));
		Stale.check(form.version(), post.version());
		String before = post.title();
		form.checkDays();
		PostChanging changing = new PostChanging(post, form);
		this.events.publishEvent(changing);
		post.change(form, form.title().equals(before) ? post.slug() : address(form, id), changing.soleFrom());
		this.events.publishEvent(new PostChanged(actor, post));
		this.trail.record(actor, "changed", KIND, id, changed(post.title(), before));
		return post;
	}

	private static String changed(String now, String before) {
		return now.equals(before) ? now : "%s; until now %s".formatted(now, before);
	}

	private String address(PostForm form, UUID id) {
		return Slug.unique(form.title(), (slug) -> at(slug).filter((holder) -> !holder.id().equals(id)).isPresent());
	}

}
