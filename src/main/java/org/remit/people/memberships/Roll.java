package org.remit.people.memberships;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.people.people.Person;

/** The wards and groups of several people on a day, for pages that list them. */
public record Roll(Map<UUID, List<Membership>> byPerson) {

	static Roll of(Collection<Membership> memberships) {
		return new Roll(memberships.stream().collect(Collectors.groupingBy((one) -> one.person().id())));
	}

	/** Empty where the person has none. */
	public String group(Person person) {
		return names(person, AffiliationKind.GROUP).findFirst().orElse("");
	}

	/** Empty where the person has none. */
	public String ward(Person person) {
		return names(person, AffiliationKind.WARD).findFirst().orElse("");
	}

	private Stream<String> names(Person person, AffiliationKind kind) {
		return this.byPerson.getOrDefault(person.id(), List.of())
			.stream()
			.filter((one) -> one.kind() == kind)
			.map((one) -> one.affiliation().name());
	}

	/** "Member, Labour, Brookside ward". */
	public String words(Person person) {
		String ward = ward(person);
		return Stream.of(person.kind().label(), group(person), ward.isEmpty() ? "" : ward + " ward")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

}
