package org.remit.boards.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.people.memberships.Affiliation;
import org.remit.people.memberships.AffiliationKind;
import org.remit.people.memberships.Groups;
import org.remit.people.memberships.Membership;
import org.remit.people.memberships.Memberships;
import org.remit.platform.time.AsAt;

/** Compares the political group of a seat with that of whoever has it. */
@Component
class SeatGroups {

	private final Groups groups;

	private final Memberships memberships;

	SeatGroups(Groups groups, Memberships memberships) {
		this.groups = groups;
		this.memberships = memberships;
	}

	List<Place> mark(List<Place> places, LocalDate day) {
		return mark(places, (people) -> this.memberships.on(people, day).byPerson());
	}

	/** As far as the public may know. */
	List<Place> markAnnounced(List<Place> places, AsAt asAt) {
		return mark(places, (people) -> this.memberships.known(people, asAt).byPerson());
	}

	private List<Place> mark(List<Place> places, Function<List<UUID>, Map<UUID, List<Membership>>> groups) {
		if (places.stream().allMatch((place) -> place.seat().group() == null)) {
			return places;
		}
		Map<UUID, String> names = this.groups.all()
			.stream()
			.collect(Collectors.toMap(Affiliation::id, Affiliation::name));
		Map<UUID, UUID> groupOf = groupOf(places, groups);
		return places.stream().map((place) -> mark(place, names, groupOf)).toList();
	}

	private Map<UUID, UUID> groupOf(List<Place> places, Function<List<UUID>, Map<UUID, List<Membership>>> groups) {
		List<UUID> people = places.stream()
			.flatMap((place) -> place.sitters().stream())
			.map((sitter) -> sitter.person().id())
			.distinct()
			.toList();
		return groups.apply(people)
			.values()
			.stream()
			.flatMap(List<Membership>::stream)
			.filter((one) -> one.kind() == AffiliationKind.GROUP)
			.collect(Collectors.toMap((one) -> one.person().id(), (one) -> one.affiliation().id()));
	}

	private static Place mark(Place place, Map<UUID, String> names, Map<UUID, UUID> groupOf) {
		UUID group = place.seat().group();
		if (group == null) {
			return place;
		}
		return place.of(names.get(group),
				place.sitters().stream().anyMatch((sitter) -> !group.equals(groupOf.get(sitter.person().id()))));
	}

}
