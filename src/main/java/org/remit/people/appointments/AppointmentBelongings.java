package org.remit.people.appointments;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.people.Belongings;
import org.remit.people.people.PeopleMerged;
import org.remit.people.people.Person;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.TermWords;

/** Hands appointments of a duplicate to the entry that is kept. */
@Component
@Order(1)
class AppointmentBelongings implements Belongings {

	private final AppointmentRepository appointments;

	private final AuditTrail trail;

	AppointmentBelongings(AppointmentRepository appointments, AuditTrail trail) {
		this.appointments = appointments;
		this.trail = trail;
	}

	@Override
	public List<String> of(Person person) {
		return this.appointments.findByPerson(person.id()).stream().map(AppointmentBelongings::words).toList();
	}

	@EventListener
	void handOver(PeopleMerged merged) {
		List<Appointment> moving = this.appointments.findByPerson(merged.duplicate().id());
		this.appointments.lockPostsOf(moving.stream().map(Appointment::id).toList());
		List<Appointment> theirs = this.appointments.findByPerson(merged.kept().id());
		moving.forEach((one) -> {
			refuseTwice(one, theirs);
			one.belongsTo(merged.kept());
			this.trail.record(merged.actor(), "merged two entries of a holder", Posts.KIND, one.post().id(),
					one.summary());
		});
	}

	private static void refuseTwice(Appointment one, List<Appointment> theirs) {
		theirs.stream()
			.filter((other) -> other.post().id().equals(one.post().id()) && other.term().overlaps(one.term()))
			.findFirst()
			.ifPresent((other) -> {
				throw new RuleBroken("kept",
						"Both hold the same post at the same time: %s and %s. Change or strike out one of them first"
							.formatted(words(one), words(other)));
			});
	}

	private static String words(Appointment one) {
		return "%s, %s".formatted(one.post().title(), TermWords.of(one.term()));
	}

}
