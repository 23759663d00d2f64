package org.remit.portfolios.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.AppointmentEnd;
import org.remit.people.appointments.AppointmentForm;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.EndReason;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.web.Option;
import org.remit.portfolios.reshuffles.Reshuffle;

/** An appointment has its last day on the day before the reshuffle. */
@Component
class Ending implements ChangeKind {

	static final String KEY = "end";

	private final Appointments appointments;

	private final Succession succession;

	Ending(Appointments appointments, Succession succession) {
		this.appointments = appointments;
		this.succession = succession;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public boolean isEnding() {
		return true;
	}

	@Override
	public ChangeForm open(Reshuffle reshuffle, ChangeForm asked) {
		Appointment appointment = find(asked.appointment()).orElseThrow(() -> new NotFound("No such appointment"));
		return ChangeForm.end(appointment.id(), EndReason.RESHUFFLE);
	}

	private Optional<Appointment> find(UUID id) {
		return ChangeKind.find(id, this.appointments::find);
	}

	@Override
	public void show(Reshuffle reshuffle, ChangeForm form, Model model) {
		model.addAttribute("appointment", find(form.appointment()).orElse(null));
		model.addAttribute("endReasons",
				Stream.of(EndReason.values()).map((one) -> Option.of(one, one.label())).toList());
	}

	@Override
	public void fill(Change change, ChangeForm form, List<Change> others) {
		Appointment appointment = find(form.appointment())
			.orElseThrow(() -> new RuleBroken("appointment", "This appointment was struck out. Choose another"));
		if (form.endReason() == null) {
			throw new RuleBroken("endReason", "Choose the reason");
		}
		ChangeKind.refuseSecond(others, (other) -> appointment.id().equals(other.about().appointment()),
				"This appointment is already ended by this set");
		change.say(About.ending(appointment, form.endReason()));
	}

	@Override
	public String words(Change change) {
		return "End the appointment of %s to %s".formatted(change.about().person().fullName(),
				change.about().post().title());
	}

	@Override
	public Set<UUID> touched(Change change) {
		return Set.of(change.about().post().id());
	}

	@Override
	public Supplier<List<Effect>> apply(Actor actor, Change change) {
		Appointment appointment = find(change.about().appointment())
			.orElseThrow(() -> new RuleBroken(null, "This appointment was struck out meanwhile"));
		Reshuffle set = change.reshuffle();
		LastDay.require(set, appointment.term(), "appointment");
		LocalDate endedOn = appointment.term().endsOn();
		EndReason reason = appointment.endReason();
		LocalDate announcedOn = appointment.endAnnouncedOn();
		this.appointments.end(actor, appointment.id(), new AppointmentEnd(set.dayBefore(), change.about().endReason(),
				set.announcedOn(), appointment.version()));
		return () -> List
			.of(Effect.ended("appointment", appointment.id(), appointment.version(), endedOn, reason, announcedOn));
	}

	@Override
	public void undo(Actor actor, Change change) {
		Appointment ended = this.succession.untouched(change);
		Effect effect = change.effects().get(0);
		this.appointments.change(actor, ended.id(),
				AppointmentForm.of(ended)
					.endingWith(new AppointmentEnd(effect.endedOn(), effect.reason(EndReason.class),
							effect.endAnnouncedOn(), ended.version())));
	}

}
