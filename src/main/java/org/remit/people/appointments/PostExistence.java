package org.remit.people.appointments;

import java.time.LocalDate;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.posts.Post;
import org.remit.people.posts.PostChanging;
import org.remit.people.posts.PostForm;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Day;
import org.remit.platform.time.TermWords;

/**
 * Nobody holds a post before it is established or after it is abolished: without that, a
 * post that is no more would read as vacant for ever.
 */
@Component
class PostExistence {

	private final AppointmentRepository appointments;

	PostExistence(AppointmentRepository appointments) {
		this.appointments = appointments;
	}

	@EventListener
	@Order(1)
	void check(PostChanging changing) {
		PostForm form = changing.form();
		for (Appointment one : this.appointments.findByPost(changing.post().id())) {
			if (startsTooEarly(one.term().startsOn(), form.establishedOn())) {
				refuse("establishedOn", one);
			}
			if (endsTooLate(one.term().endsOn(), form.abolishedOn())) {
				refuse("abolishedOn", one);
			}
		}
	}

	private static void refuse(String field, Appointment one) {
		throw new RuleBroken(field, "%s holds the post outside that time (%s). End or change that appointment first"
			.formatted(one.person().fullName(), TermWords.of(one.term())));
	}

	/** What an appointment must keep to. */
	static void check(AppointmentForm form, Post post) {
		if (startsTooEarly(form.days().startsOn(), post.establishedOn())) {
			throw new RuleBroken("startsOn",
					"The post was established on %s".formatted(Day.write(post.establishedOn())));
		}
		if (endsTooLate(form.days().endsOn(), post.abolishedOn())) {
			throw new RuleBroken("endsOn",
					"The post was abolished: its last day is %s. Enter that day or an earlier one"
						.formatted(Day.write(post.abolishedOn())));
		}
	}

	private static boolean startsTooEarly(LocalDate startsOn, LocalDate establishedOn) {
		return establishedOn != null && startsOn.isBefore(establishedOn);
	}

	private static boolean endsTooLate(LocalDate endsOn, LocalDate abolishedOn) {
		return abolishedOn != null && (endsOn == null || endsOn.isAfter(abolishedOn));
	}

}
