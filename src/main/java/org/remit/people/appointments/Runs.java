package org.remit.people.appointments;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.people.Registrars;
import org.remit.people.posts.Post;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.Term;

/** The front door to whole runs of appointments, whose terms change together. */
@Service
public class Runs {

	private final Appointments appointments;

	private final AppointmentRepository register;

	private final RunRules rules;

	Runs(Appointments appointments, AppointmentRepository register, RunRules rules) {
		this.appointments = appointments;
		this.register = register;
		this.rules = rules;
	}

	/**
	 * Gives a run of appointments new terms in one step, which may pass through states
	 * that the rules refuse; what comes out of it may not.
	 */
	@Transactional
	public void redate(Actor actor, List<Redating> run) {
		Registrars.require(actor);
		List<Post> posts = this.register.lockPostsOf(run.stream().map(Redating::appointment).toList());
		List<Appointment> opened = run.stream()
			.map((redating) -> this.appointments.opened(actor, redating.appointment(), redating.version()))
			.toList();
		this.rules.check(run, posts);
		this.register.deferConstraints();
		IntStream.range(0, run.size()).forEach((at) -> redate(actor, run.get(at).term(), opened.get(at)));
		this.register.checkConstraints();
	}

	private void redate(Actor actor, Term term, Appointment appointment) {
		if (!term.equals(appointment.term())) {
			this.appointments.change(actor, "changed an appointment", appointment,
					AppointmentForm.of(appointment).lasting(term));
		}
	}

}
