package org.remit.people.appointments;

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

/** Strikes out an appointment that was entered by mistake. */
@Controller
@RequestMapping("/manage/appointments/{id}/mistake")
class AppointmentMistakeController extends StrikingOut {

	private final Appointments appointments;

	AppointmentMistakeController(Appointments appointments, Saving saving) {
		super(saving);
		this.appointments = appointments;
	}

	@Override
	protected Mistaken find(UUID id, Map<String, String> under, Actor actor) {
		Registrars.require(actor);
		Appointment one = this.appointments.find(id).orElseThrow(() -> new NotFound("No such appointment"));
		String what = "the appointment of " + one.person().fullName();
		String post = "/manage/posts/" + one.post().id();
		return new Mistaken(what, one.version()).below("Posts", "/manage/posts")
			.below(one.post().title(), post)
			.caption(one.post().title())
			.advice("Only for an appointment that never was, such as one of the wrong person. It disappears from every"
					+ " page, and the post\u2019s list of changes keeps it. An appointment that is over is")
			.instead("ended", "/manage/appointments/%s/end".formatted(id))
			.struckOut((why) -> this.appointments.strikeOut(actor, id, why), "Struck out %s.".formatted(what), post);
	}

}
