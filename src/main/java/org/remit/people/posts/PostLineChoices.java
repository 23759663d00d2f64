package org.remit.people.posts;

import java.util.List;
import java.util.UUID;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Option;

/** The post whose holder answers to somebody, and the posts that this may be. */
@ControllerAdvice(assignableTypes = PostLineController.class)
class PostLineChoices {

	private final Posts posts;

	PostLineChoices(Posts posts) {
		this.posts = posts;
	}

	@ModelAttribute("post")
	Post post(@PathVariable UUID post) {
		return this.posts.find(post).orElseThrow(() -> new NotFound("No such post"));
	}

	@ModelAttribute("superiors")
	List<Option> superiors(@PathVariable UUID post) {
		return this.posts.all()
			.stream()
			.filter((other) -> !other.id().equals(post))
			.map((other) -> Option.of(other.id(), other.title()))
			.toList();
	}

}
