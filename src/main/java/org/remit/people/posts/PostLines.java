package org.remit.people.posts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.Day;
import org.remit.platform.time.OneTimeIds;
import org.remit.platform.time.TermWords;
import org.remit.platform.web.Mistake;

/** The front door to which post answers to which. */
@Service
@Transactional(readOnly = true)
public class PostLines {

	private final PostLineRepository lines;

	private final Posts posts;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail trail;

	PostLines(PostLineRepository lines, Posts posts, OneTimeIds oneTimeIds, AuditTrail trail) {
		this.lines = lines;
		this.posts = posts;
		this.oneTimeIds = oneTimeIds;
		this.trail = trail;
	}

	public Optional<PostLine> find(UUID id) {
		return this.lines.findById(id);
	}

	/** To whom a post answers or answered, newest first. */
	public List<PostLine> of(UUID post) {
		return this.lines.findByPost(post);
	}

	/** All lines on a day, internal posts included. */
	public List<PostLine> on(LocalDate day) {
		return this.lines.findOn(day);
	}

	/** The public posts directly above and below a post on a day. */
	public Around around(Post post, LocalDate day) {
		List<PostLine> lines = this.lines.findPublicOf(post.id(), day);
		return new Around(
				lines.stream().filter((line) -> line.post().id().equals(post.id())).map(PostLine::superior).toList(),
				lines.stream().filter((line) -> line.superior().id().equals(post.id())).map(PostLine::post).toList());
	}

	/** Says from when to when a post answers to another. */
	@Transactional
	public PostLine draw(Actor actor, UUID postId, PostLineForm form) {
		Registrars.require(actor);
		this.oneTimeIds.claim(form.id());
		Post post = this.posts.find(postId).orElseThrow(() -> new NotFound("No such post"));
		return find(form.id()).orElseGet(() -> create(actor, post, form));
	}

	private PostLine create(Actor actor, Post post, PostLineForm form) {
		Post superior = superior(post, form);
		PostLine line = this.lines.save(new PostLine(form.id(), post, superior, form.term()));
		this.trail.record(actor, "said to whom it answers", Posts.KIND, post.id(), line.summary());
		return line;
	}

	@Transactional
	public PostLine change(Actor actor, UUID id, PostLineForm form) {
		PostLine line = opened(actor, id, form.version());
		String before = line.summary();
		line.change(superior(line.post(), form), form.term());
		this.trail.record(actor, "changed to whom it answers", Posts.KIND, line.post().id(),
				"%s; until now %s".formatted(line.summary(), before));
		return line;
	}

	/** Strikes out what never was; the audit trail keeps it. */
	@Transactional
	public PostLine strikeOut(Actor actor, UUID id, Mistake mistake) {
		PostLine line = opened(actor, id, mistake.version());
		line.strikeOut(mistake.reason());
		this.trail.record(actor, "struck out to whom it answers", Posts.KIND, line.post().id(),
				"%s. %s".formatted(line.summary(), mistake.reason()));
		return line;
	}

	private PostLine opened(Actor actor, UUID id, Integer version) {
		Registrars.require(actor);
		PostLine line = find(id).orElseThrow(() -> new NotFound("No such reporting line"));
		Stale.check(version, line.version());
		return line;
	}

	private Post superior(Post post, PostLineForm form) {
		if (form.endsOn() != null && form.endsOn().isBefore(form.startsOn())) {
			throw new RuleBroken("endsOn",
					"The last day must be on or after the first day, %s".formatted(Day.write(form.startsOn())));
		}
		Post superior = this.posts.find(form.superior())
			.orElseThrow(() -> new RuleBroken("superior", "Choose a post from the list"));
		List<PostLine> meanwhile = meanwhile(form);
		requireOne(post, meanwhile);
		requireNoCircle(post, superior, meanwhile);
		return superior;
	}

	private List<PostLine> meanwhile(PostLineForm form) {
		return this.lines.findWithin(form.startsOn(), Post.until(form.endsOn()))
			.stream()
			.filter((line) -> !line.id().equals(form.id()))
			.toList();
	}

	private static void requireOne(Post post, List<PostLine> meanwhile) {
		Optional<PostLine> other = meanwhile.stream().filter((line) -> line.post().id().equals(post.id())).findFirst();
		other.ifPresent((line) -> {
			throw new RuleBroken("startsOn", "It answers to %s in that time (%s). End or change that first"
				.formatted(line.superior().title(), TermWords.of(line.term())));
		});
	}

	/** Whoever stands above, on any of the days, can't stand below as well. */
	private static void requireNoCircle(Post post, Post superior, List<PostLine> meanwhile) {
		Set<UUID> above = new HashSet<>(Set.of(superior.id()));
		boolean grew = true;
		while (grew) {
			grew = meanwhile.stream()
				.filter((line) -> above.contains(line.post().id()))
				.map((line) -> above.add(line.superior().id()))
				.reduce(false, Boolean::logicalOr);
		}
		if (above.contains(post.id())) {
			throw new RuleBroken("superior",
					"%s itself answers to %s, directly or not, in that time".formatted(superior.title(), post.title()));
		}
	}

	/** The posts around a post. */
	public record Around(List<Post> above, List<Post> below) {
	}

}
