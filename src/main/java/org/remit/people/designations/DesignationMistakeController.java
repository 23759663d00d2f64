package org.remit.people.designations;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.council.Councils;
import org.remit.platform.time.Day;
import org.remit.platform.web.Mistaken;
import org.remit.platform.web.Saving;
import org.remit.platform.web.StrikingOut;

/** Strikes out a designation that was entered by mistake. */
@Controller
@RequestMapping("/manage/designations/{id}/mistake")
class DesignationMistakeController extends StrikingOut {

	private final Designations designations;

	private final Councils councils;

	DesignationMistakeController(Designations designations, Councils councils, Saving saving) {
		super(saving);
		this.designations = designations;
		this.councils = councils;
	}

	@Override
	protected Mistaken find(UUID id, Map<String, String> under, Actor actor) {
		Registrars.require(actor);
		Designation one = this.designations.find(id).orElseThrow(() -> new NotFound("No such designation"));
		String whole = "the designation of " + one.post().title();
		String post = "/manage/posts/" + one.post().id();
		return new Mistaken("the designation", one.version()).whole(whole)
			.below("Posts", "/manage/posts")
			.below(one.post().title(), post)
			.caption(one.post().title())
			.advice(("%s, from %s. Only for a designation that never was. It disappears from every page, and the"
					+ " post\u2019s list of changes keeps it. One that is over is")
				.formatted(one.kind().label(this.councils.current().jurisdiction()), Day.write(one.term().startsOn())))
			.instead("ended", "/manage/designations/%s/end".formatted(id))
			.struckOut((why) -> this.designations.strikeOut(actor, id, why), "Struck out %s.".formatted(whole), post);
	}

}
