package org.remit.people.posts;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Mistaken;
import org.remit.platform.web.Saving;
import org.remit.platform.web.StrikingOut;

/** Strikes out a reporting line that was entered by mistake. */
@Controller
@RequestMapping("/manage/posts/{post}/reporting-lines/{id}/mistake")
class PostLineMistakeController extends StrikingOut {

	private final PostLines lines;

	PostLineMistakeController(PostLines lines, Saving saving) {
		super(saving);
		this.lines = lines;
	}

	@Override
	protected Mistaken find(UUID id, Map<String, String> under, Actor actor) {
		Registrars.require(actor);
		PostLine one = this.lines.find(id).orElseThrow(() -> new NotFound("No such reporting line"));
		String superior = one.superior().title();
		String post = "/manage/posts/" + one.post().id();
		return new Mistaken("that it answers to " + superior, one.version())
			.whole("that %s answers to %s".formatted(one.post().title(), superior))
			.below("Posts", "/manage/posts")
			.below(one.post().title(), post)
			.caption(one.post().title())
			.advice("Only for what never was so. What is over gets")
			.instead("a last day", "%s/reporting-lines/%s".formatted(post, id))
			.struckOut((why) -> this.lines.strikeOut(actor, id, why), "Struck out.", post);
	}

}
