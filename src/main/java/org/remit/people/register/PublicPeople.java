package org.remit.people.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.memberships.Memberships;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.register.OtherHoldings.Entry;
import org.remit.platform.time.AsAt;

/**
 * What the public list of people shows, in a constant number of statements: who held or
 * is announced to hold something public, and what they held on the day: their posts, and
 * where they had none, their seats.
 */
@Component
class PublicPeople {

	private final PublicPersonRepository people;

	private final Appointments appointments;

	private final Memberships memberships;

	private final ObjectProvider<OtherHoldings> others;

	PublicPeople(PublicPersonRepository people, Appointments appointments, Memberships memberships,
			ObjectProvider<OtherHoldings> others) {
		this.people = people;
		this.appointments = appointments;
		this.memberships = memberships;
		this.others = others;
	}

	Page<Person> search(String words, Pageable page, LocalDate today) {
		Specification<Person> known = this.others.stream()
			.map((other) -> other.knownOn(today))
			.reduce(PublicPersonRepository.knownOn(today), Specification::or);
		return this.people.findAll(People.named(words).and(known),
				PageRequest.of(page.getPageNumber(), page.getPageSize(), People.BY_NAME));
	}

	void describe(List<Person> people, AsAt asAt, Model model) {
		List<UUID> ids = people.stream().map(Person::id).toList();
		Map<UUID, List<Appointment>> held = this.appointments.announcedOf(ids, asAt)
			.stream()
			.collect(Collectors.groupingBy((appointment) -> appointment.person().id()));
		model.addAttribute("held", held);
		model.addAttribute("seats", seats(ids.stream().filter((id) -> !held.containsKey(id)).toList(), asAt));
		model.addAttribute("roll", this.memberships.known(ids, asAt));
	}

	private Map<UUID, List<Entry>> seats(List<UUID> people, AsAt asAt) {
		return this.others.orderedStream()
			.flatMap((other) -> other.announcedOn(people, asAt).entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue,
					(some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
	}

}
