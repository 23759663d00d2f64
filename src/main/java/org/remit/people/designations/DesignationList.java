package org.remit.people.designations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.remit.people.appointments.Holders;
import org.remit.people.designations.Designated.Part;
import org.remit.platform.council.Councils;
import org.remit.platform.council.Jurisdiction;

/**
 * Sorts the designations of a day by what the statutes name, those included for which
 * nobody is designated.
 */
@Component
class DesignationList {

	private final Councils councils;

	DesignationList(Councils councils) {
		this.councils = councils;
	}

	List<Designated> of(List<Designation> designations, Holders holders) {
		Jurisdiction where = this.councils.current().jurisdiction();
		Set<DesignationKind> kinds = new LinkedHashSet<>(DesignationKind.in(where));
		designations.forEach((one) -> kinds.add(one.kind()));
		return kinds.stream()
			.map((kind) -> new Designated(kind, kind.label(where), kind.law(where),
					parts(designations, kind, false, holders).stream().findFirst().orElse(null),
					parts(designations, kind, true, holders)))
			.toList();
	}

	private static List<Part> parts(List<Designation> all, DesignationKind kind, boolean supporting, Holders holders) {
		return all.stream()
			.filter((one) -> one.kind() == kind && one.isSupporting() == supporting)
			.map((one) -> new Part(one, holders.of(one.post())))
			.toList();
	}

}
