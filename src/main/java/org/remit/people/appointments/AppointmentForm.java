package org.remit.people.appointments;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.time.Term;

/**
 * What democratic services fill in about an appointment. The id is drawn when the empty
 * form is opened, so that sending it twice makes one appointment.
 *
 * @param endsOn the last day, included; null while no end is known
 * @param dueToEndOn the day until which the appointment was made; whoever stays in the
 * post after it carries on. Null where it was made without one
 * @param announcedOn the day from which the public may know of the appointment
 * @param endAnnouncedOn the day from which the public may know of its end; null for an
 * end that was announced with the appointment
 */
public record AppointmentForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose the post") UUID post, @NotNull(message = "Choose the person") UUID person,
		@NotNull(message = "Enter the first day of the appointment") LocalDate startsOn, LocalDate endsOn,
		LocalDate dueToEndOn, @NotNull(message = "Choose how they hold the post") Basis basis,
		@NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn, EndReason endReason,
		LocalDate endAnnouncedOn, @PlainText(max = 120, label = "Decision reference") String decisionReference,
		@Pattern(regexp = "(?i)(https?://[^\\s\"<>]+)?",
				message = "Enter a web address that starts with https:// or http://") @PlainText(max = 500,
						label = "Link to the decision") String decisionLink,
		Integer version) {

	public AppointmentForm {
		decisionReference = OneLine.of(decisionReference);
		decisionLink = OneLine.of(decisionLink);
	}

	static AppointmentForm blank(UUID post, UUID person, LocalDate today) {
		return new AppointmentForm(UUID.randomUUID(), post, person, null, null, null, Basis.SUBSTANTIVE, today, null,
				null, "", "", null);
	}

	/** Somebody takes up a post on a day, for as long as nothing else is decided. */
	public static AppointmentForm starting(UUID post, UUID person, LocalDate startsOn, Basis basis,
			LocalDate announcedOn, String decisionReference, String decisionLink) {
		return new AppointmentForm(UUID.randomUUID(), post, person, startsOn, null, null, basis, announcedOn, null,
				null, decisionReference, decisionLink, null);
	}

	/** What is recorded of an appointment now. */
	public static AppointmentForm of(Appointment appointment) {
		return new AppointmentForm(appointment.id(), appointment.post().id(), appointment.person().id(),
				appointment.term().startsOn(), appointment.term().endsOn(), appointment.dueToEndOn(),
				appointment.basis(), appointment.announcedOn(), appointment.endReason(), appointment.endAnnouncedOn(),
				appointment.decisionReference(), appointment.decisionLink(), appointment.version());
	}

	/**
	 * The same days and words about the person and post of an appointment that is there.
	 */
	AppointmentForm keepingWhoAndWhat(Appointment appointment) {
		return new AppointmentForm(appointment.id(), appointment.post().id(), appointment.person().id(), this.startsOn,
				this.endsOn, this.dueToEndOn, this.basis, this.announcedOn, this.endReason, this.endAnnouncedOn,
				this.decisionReference, this.decisionLink, this.version);
	}

	public AppointmentForm endingWith(AppointmentEnd end) {
		return new AppointmentForm(this.id, this.post, this.person, this.startsOn, end.endsOn(), this.dueToEndOn,
				this.basis, this.announcedOn, end.endReason(), end.endAnnouncedOn(), this.decisionReference,
				this.decisionLink, this.version);
	}

	AppointmentForm lasting(Term term) {
		boolean open = term.endsOn() == null;
		return new AppointmentForm(this.id, this.post, this.person, term.startsOn(), term.endsOn(),
				dueAfter(term.startsOn()), this.basis, this.announcedOn, open ? null : this.endReason,
				open ? null : this.endAnnouncedOn, this.decisionReference, this.decisionLink, this.version);
	}

	private LocalDate dueAfter(LocalDate start) {
		return (this.dueToEndOn != null && this.dueToEndOn.isBefore(start)) ? null : this.dueToEndOn;
	}

	Term term() {
		return new Term(this.startsOn, this.endsOn);
	}

}
