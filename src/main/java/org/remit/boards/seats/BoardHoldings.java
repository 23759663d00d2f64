package org.remit.boards.seats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.people.Person;
import org.remit.people.register.OtherHoldings;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.Term;

/**
 * Seats in the timeline of a person: those they were appointed to, and those that came
 * with their posts.
 */
@Component
class BoardHoldings implements OtherHoldings {

	private final SeatHoldingRepository holdings;

	private final SeatRepository seats;

	private final Appointments appointments;

	BoardHoldings(SeatHoldingRepository holdings, SeatRepository seats, Appointments appointments) {
		this.holdings = holdings;
		this.seats = seats;
		this.appointments = appointments;
	}

	@Override
	public List<Entry> all(Person person, AsAt asAt) {
		List<Entry> entries = new ArrayList<>();
		this.holdings.findByPeople(List.of(person.id()))
			.forEach((one) -> entries.add(SeatEntry.of(one, one.term(), staff(one.seat()), asAt)));
		List<Appointment> held = this.appointments.byPerson(person.id());
		ofPosts(held, Appointment::term, (seat) -> true, Seat::existence, BoardHoldings::staff, entries);
		return entries;
	}

	@Override
	public List<Entry> announced(Person person, AsAt asAt) {
		LocalDate today = asAt.today();
		List<Entry> entries = new ArrayList<>();
		announced(List.of(person.id()), today).forEach((one) -> entries.add(announced(one, asAt)));
		List<Appointment> held = this.appointments.byPerson(person.id())
			.stream()
			.filter((one) -> one.post().isPublic() && one.isAnnounced(today))
			.toList();
		ofPosts(held, (one) -> one.announcedTerm(today), (seat) -> isShown(seat, today),
				(seat) -> seat.existence().told(today), BoardHoldings::open, entries);
		return entries;
	}

	@Override
	public Map<UUID, List<Entry>> announcedOn(Collection<UUID> people, AsAt asAt) {
		return announced(people, asAt.today()).filter((one) -> one.announcedTerm(asAt.today()).contains(asAt.day()))
			.collect(Collectors.groupingBy((one) -> one.person().id(),
					Collectors.mapping((one) -> announced(one, asAt), Collectors.toList())));
	}

	private Stream<SeatHolding> announced(Collection<UUID> people, LocalDate today) {
		return this.holdings.findByPeople(people)
			.stream()
			.filter((one) -> one.isAnnounced(today) && isShown(one.seat(), today));
	}

	private static Entry announced(SeatHolding holding, AsAt asAt) {
		return SeatEntry.of(holding, holding.announcedTerm(asAt.today()), open(holding.seat()), asAt);
	}

	private void ofPosts(List<Appointment> held, Function<Appointment, Term> term, Predicate<Seat> wanted,
			Function<Seat, Term> existence, Function<Seat, String> href, List<Entry> entries) {
		List<UUID> posts = held.stream().map((one) -> one.post().id()).distinct().toList();
		this.seats.findByPosts(posts)
			.stream()
			.filter(wanted)
			.forEach(
					(seat) -> held.stream().filter((one) -> one.post().id().equals(seat.post().id())).forEach((one) -> {
						Optional<Term> both = existence.apply(seat).within(term.apply(one));
						both.ifPresent((there) -> entries.add(SeatEntry.of(seat, one, there, href.apply(seat))));
					}));
	}

	private static boolean isShown(Seat seat, LocalDate today) {
		return seat.board().isPublic() && seat.isAnnounced(today);
	}

	private static String staff(Seat seat) {
		return "/manage/boards/" + seat.board().id();
	}

	private static String open(Seat seat) {
		return "/boards/" + seat.board().slug();
	}

	@Override
	public Specification<Person> knownOn(LocalDate today) {
		return (person, query, builder) -> {
			Subquery<UUID> held = query.subquery(UUID.class);
			Root<SeatHolding> one = held.from(SeatHolding.class);
			held.select(one.get("id"))
				.where(builder.equal(one.get("person"), person),
						builder.lessThanOrEqualTo(one.<LocalDate>get("announcedOn"), today),
						builder.lessThanOrEqualTo(one.get("seat").<LocalDate>get("announcedOn"), today),
						builder.isTrue(one.get("seat").get("board").get("shown")));
			return builder.exists(held);
		};
	}

}
