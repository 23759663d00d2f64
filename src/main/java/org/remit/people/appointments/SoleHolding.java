package org.remit.people.appointments;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.posts.Post;
import org.remit.people.posts.PostChanging;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.SettableClock;
import org.remit.platform.time.TermWords;

/**
 * From which day on a post has one holder at a time. A post that was shared in years gone
 * by keeps that history when it becomes sole.
 */
@Component
class SoleHolding {

	private final AppointmentRepository appointments;

	private final SettableClock clock;

	SoleHolding(AppointmentRepository appointments, SettableClock clock) {
		this.appointments = appointments;
		this.clock = clock;
	}

	@EventListener
	@Order(2)
	void check(PostChanging changing) {
		if (changing.becomesSole()) {
			refuseWhileShared(changing.post());
			if (!this.appointments.findSharing(changing.post().id(), Post.ALWAYS_SOLE).isEmpty()) {
				changing.wasSharedBefore(this.clock.today());
			}
		}
	}

	private void refuseWhileShared(Post post) {
		List<Appointment> sharing = this.appointments.findSharing(post.id(), this.clock.today());
		if (!sharing.isEmpty()) {
			throw new RuleBroken("soleHolder",
					"Several people hold this post: %s. End or change that first".formatted(names(sharing)));
		}
	}

	private static String names(List<Appointment> sharing) {
		return sharing.stream()
			.map((one) -> "%s (%s)".formatted(one.person().fullName(), TermWords.of(one.term())))
			.collect(Collectors.joining(" and "));
	}

}
