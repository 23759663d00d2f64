package org.remit.people.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

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

	private final DesignationRepository designations;

	private final SettableClock clock;

	SoleHolding(AppointmentRepository appointments, DesignationRepository designations, SettableClock clock) {
		this.appointments = appointments;
		this.designations = designations;
		this.clock = clock;
	}

	LocalDate from(PostForm form, Post post) {
		if (form.soleHolder() == post.hasSoleHolder()) {
			return post.soleFrom();
		}
		if (!form.soleHolder()) {
			refuseWhileDesignated(post);
			return Post.SHARED;
		}
		refuseWhileShared(post);
		boolean everShared = !this.appointments.findSharing(post.id(), Post.ALWAYS_SOLE).isEmpty();
		return everShared ? this.clock.today() : Post.ALWAYS_SOLE;
	}

	private void refuseWhileDesignated(Post post) {
		if (this.designations.findByPost(post.id()).stream().anyMatch((one) -> !one.isSupporting())) {
			throw new RuleBroken("soleHolder",
					"This post answers or answered to a statute, so one person holds it. Add another post to be shared");
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
