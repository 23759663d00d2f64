package org.remit.people.appointments;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.remit.platform.time.Decision;
import org.remit.platform.time.Term;

/**
 * What democratic services fill in about an appointment. The id is drawn when the empty
 * form is opened, so that sending it twice makes one appointment.
 *
 * @param announcedOn the day from which the public may know of the appointment
 */
public record AppointmentForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose the post") UUID post, @NotNull(message = "Choose the person") UUID person,
		@Valid Days days, @NotNull(message = "Choose how they hold the post") Basis basis,
		@NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn, @Valid Ending ending,
		@Valid Decision decision, Integer version) {

	public AppointmentForm {
		days = (days != null) ? days : new Days(null, null, null);
		ending = (ending != null) ? ending : Ending.NONE;
		decision = (decision != null) ? decision : Decision.NONE;
	}

	static AppointmentForm blank(UUID post, UUID person, LocalDate today) {
		return new AppointmentForm(UUID.randomUUID(), post, person, new Days(null, null, null), Basis.SUBSTANTIVE,
				today, Ending.NONE, Decision.NONE, null);
	}

	/** Somebody takes up a post on a day, for as long as nothing else is decided. */
	public static AppointmentForm starting(UUID post, UUID person, LocalDate startsOn, Basis basis,
			LocalDate announcedOn, Decision decision) {
		return new AppointmentForm(UUID.randomUUID(), post, person, new Days(startsOn, null, null), basis, announcedOn,
				Ending.NONE, decision, null);
	}

	/** What is recorded of an appointment now. */
	public static AppointmentForm of(Appointment appointment) {
		Term term = appointment.term();
		return new AppointmentForm(appointment.id(), appointment.post().id(), appointment.person().id(),
				new Days(term.startsOn(), term.endsOn(), appointment.dueToEndOn()), appointment.basis(),
				appointment.announcedOn(), new Ending(appointment.endReason(), appointment.endAnnouncedOn()),
				Decision.of(appointment), appointment.version());
	}

	/**
	 * The same days and words about the person and post of an appointment that is there.
	 */
	AppointmentForm keepingWhoAndWhat(Appointment appointment) {
		return new AppointmentForm(appointment.id(), appointment.post().id(), appointment.person().id(), this.days,
				this.basis, this.announcedOn, this.ending, this.decision, this.version);
	}

	public AppointmentForm endingWith(AppointmentEnd end) {
		return with(new Days(this.days.startsOn, end.endsOn(), this.days.dueToEndOn),
				new Ending(end.endReason(), end.endAnnouncedOn()));
	}

	AppointmentForm lasting(Term term) {
		return with(new Days(term.startsOn(), term.endsOn(), dueAfter(term.startsOn())),
				(term.endsOn() != null) ? this.ending : Ending.NONE);
	}

	private AppointmentForm with(Days days, Ending ending) {
		return new AppointmentForm(this.id, this.post, this.person, days, this.basis, this.announcedOn, ending,
				this.decision, this.version);
	}

	private LocalDate dueAfter(LocalDate start) {
		LocalDate due = this.days.dueToEndOn;
		return (due != null && due.isBefore(start)) ? null : due;
	}

	Term term() {
		return new Term(this.days.startsOn, this.days.endsOn);
	}

	/**
	 * From when to when somebody holds a post.
	 *
	 * @param endsOn the last day, included; null while no end is known
	 * @param dueToEndOn the day until which the appointment was made; whoever stays in
	 * the post after it carries on. Null where it was made without one
	 */
	public record Days(@NotNull(message = "Enter the first day of the appointment") LocalDate startsOn,
			LocalDate endsOn, LocalDate dueToEndOn) {
	}

	/**
	 * What there is to say of an end.
	 *
	 * @param endAnnouncedOn the day from which the public may know of it; null for an end
	 * that was announced with the appointment
	 */
	public record Ending(EndReason endReason, LocalDate endAnnouncedOn) {

		public static final Ending NONE = new Ending(null, null);

		boolean isEmpty() {
			return this.endReason == null && this.endAnnouncedOn == null;
		}

	}

}
