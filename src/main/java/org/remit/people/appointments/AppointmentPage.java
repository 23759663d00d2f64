package org.remit.people.appointments;

import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;

/** What the forms about an appointment show beside their fields. */
@Component
class AppointmentPage {

	private final Appointments appointments;

	private final Posts posts;

	private final People people;

	private final SettableClock clock;

	AppointmentPage(Appointments appointments, Posts posts, People people, SettableClock clock) {
		this.appointments = appointments;
		this.posts = posts;
		this.people = people;
		this.clock = clock;
	}

	AppointmentForm showBlank(UUID postId, UUID personId, Model model) {
		Post post = this.posts.find(postId).orElseThrow(() -> new NotFound("No such post"));
		Person person = this.people.find(personId).orElseThrow(() -> new NotFound("No such person"));
		show(post, person, model);
		return AppointmentForm.blank(post.id(), person.id(), this.clock.today());
	}

	/** Of a form that was sent with ids that may be anybody's. */
	void showWhoAndWhat(AppointmentForm form, Model model) {
		Post post = (form.post() != null) ? this.posts.find(form.post()).orElse(null) : null;
		Person person = (form.person() != null) ? this.people.find(form.person()).orElse(null) : null;
		show(post, person, model);
	}

	Appointment show(UUID id, Model model) {
		Appointment appointment = this.appointments.find(id).orElseThrow(() -> new NotFound("No such appointment"));
		model.addAttribute("appointment", appointment);
		show(appointment.post(), appointment.person(), model);
		return appointment;
	}

	private void show(Post post, Person person, Model model) {
		model.addAttribute("post", post);
		model.addAttribute("person", person);
		model.addAttribute("bases",
				Stream.of(Basis.values()).map((one) -> Option.of(one, one.label(), one.meaning())).toList());
		model.addAttribute("endReasons",
				Stream.of(EndReason.values()).map((one) -> Option.of(one, one.label())).toList());
	}

}
