package org.remit.people.posts;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Adding;
import org.remit.platform.web.Saving;

/** Adds and changes posts. */
@Controller
@RequestMapping("/manage/posts")
class PostController extends Adding<Post, PostForm> {

	private final Posts posts;

	PostController(Posts posts, Saving saving) {
		super(saving, "people/posts/form");
		this.posts = posts;
	}

	@Override
	protected PostForm blank(Actor actor) {
		Registrars.require(actor);
		return PostForm.blank();
	}

	@Override
	protected Post add(Actor actor, PostForm form) {
		return this.posts.add(actor, form);
	}

	@Override
	protected Post show(UUID id, Actor actor, Model model) {
		Registrars.require(actor);
		Post post = this.posts.find(id).orElseThrow(() -> new NotFound("No such post"));
		model.addAttribute("post", post);
		return post;
	}

	@Override
	protected PostForm form(Post post) {
		return PostForm.of(post);
	}

	@Override
	protected Post change(Actor actor, UUID id, PostForm form) {
		return this.posts.change(actor, id, form);
	}

	@Override
	protected Saved saved(Post post) {
		return new Saved("Saved %s.".formatted(post.title()), "/manage/posts/" + post.id());
	}

}
