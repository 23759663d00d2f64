package org.remit.reports.blocks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.people.appointments.Appointment;
import org.remit.platform.actor.RuleBroken;

/**
 * Who may be named as the author of a report, or sign it. Whoever holds a post for staff
 * only is not named in public.
 */
@Component
public class Signatories {

	private final SignatoryRepository appointments;

	Signatories(SignatoryRepository appointments) {
		this.appointments = appointments;
	}

	/** By their ids; a map that may be asked for null, as for those who have none. */
	public Map<UUID, Appointment> of(Collection<UUID> ids) {
		Map<UUID, Appointment> appointments = new HashMap<>();
		(ids.isEmpty() ? List.<Appointment>of() : this.appointments.of(ids))
			.forEach((appointment) -> appointments.put(appointment.id(), appointment));
		return appointments;
	}

	/**
	 * Those who held a public post on a day, as announced, and those that are named
	 * already.
	 */
	public List<Appointment> on(LocalDate day, LocalDate today, List<UUID> named) {
		List<Appointment> holding = this.appointments.holding(day, today);
		List<UUID> others = named.stream()
			.filter((id) -> id != null && holding.stream().noneMatch((one) -> one.id().equals(id)))
			.toList();
		return Stream.concat(holding.stream(), this.appointments.of(others).stream()).toList();
	}

	public void require(String field, List<UUID> named) {
		Set<UUID> found = of(named).values()
			.stream()
			.filter((one) -> one.post().isPublic())
			.map(Appointment::id)
			.collect(Collectors.toSet());
		if (!found.containsAll(named)) {
			throw new RuleBroken(field, "Choose people from the list");
		}
	}

}
