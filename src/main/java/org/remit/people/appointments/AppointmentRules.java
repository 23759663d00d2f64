package org.remit.people.appointments;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Day;
import org.remit.platform.time.TermWords;

/**
 * What an appointment must be like. The database's constraints say the same; asking first
 * tells people which appointment stands in the way.
 */
@Component
class AppointmentRules {

	private final AppointmentRepository appointments;

	private final Posts posts;

	AppointmentRules(AppointmentRepository appointments, Posts posts) {
		this.appointments = appointments;
		this.posts = posts;
	}

	void check(AppointmentForm form, String field) {
		checkDays(form);
		this.posts.find(form.post()).ifPresent((post) -> PostExistence.check(form, post));
		conflictWith(form).ifPresent((other) -> {
			throw new RuleBroken(field, words(other, form));
		});
	}

	private static void checkDays(AppointmentForm form) {
		if (form.days().endsOn() == null && !form.ending().isEmpty()) {
			throw new RuleBroken("endsOn",
					"Enter the last day, or leave the reason and the announcement of the end out");
		}
		if (form.days().endsOn() != null && form.days().endsOn().isBefore(form.days().startsOn())) {
			throw new RuleBroken("endsOn",
					"The last day must be on or after the first day, %s".formatted(Day.write(form.days().startsOn())));
		}
		if (form.days().dueToEndOn() != null && form.days().dueToEndOn().isBefore(form.days().startsOn())) {
			throw new RuleBroken("dueToEndOn",
					"The day until which the appointment is made must be on or after the first day, %s"
						.formatted(Day.write(form.days().startsOn())));
		}
	}

	Optional<Appointment> conflictWith(AppointmentForm form) {
		return this.appointments
			.findConflicts(form.post(), form.person(), form.id(), form.days().startsOn(),
					Post.until(form.days().endsOn()), form.basis().rivals())
			.stream()
			.findFirst();
	}

	private static String words(Appointment other, AppointmentForm form) {
		boolean samePerson = other.person().id().equals(form.person());
		String verb = other.basis().isCovering() ? "covers" : "holds";
		return "%s %s%s this post in that time (%s). End or change that appointment first"
			.formatted(other.person().fullName(), samePerson ? "already " : "", verb, TermWords.of(other.term()));
	}

}
