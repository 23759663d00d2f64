package org.remit.sample;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.people.memberships.AffiliationForm;
import org.remit.people.memberships.AffiliationKind;
import org.remit.people.memberships.Affiliations;
import org.remit.people.memberships.MembershipForm;
import org.remit.people.memberships.Memberships;

/** The sample council's wards and political groups. The mayor has no ward. */
@Component
class SampleGroups {

	private final Affiliations affiliations;

	private final Memberships memberships;

	SampleGroups(Affiliations affiliations, Memberships memberships) {
		this.affiliations = affiliations;
		this.memberships = memberships;
	}

	void load() {
		UUID labour = add(AffiliationKind.GROUP, "Labour");
		UUID liberal = add(AffiliationKind.GROUP, "Liberal Democrats");
		join(SampleRegister.FENNIMORE, labour, add(AffiliationKind.WARD, "Harbour"));
		join(SampleRegister.RAVENSWORTH, labour, add(AffiliationKind.WARD, "Millbeck"));
		join(SampleRegister.CALLOWAY, liberal, add(AffiliationKind.WARD, "Castlegate"));
		join(SampleRegister.OGUNDIPE, add(AffiliationKind.GROUP, "Green"), add(AffiliationKind.WARD, "Fellside"));
		join(SampleRegister.MARLOWE, add(AffiliationKind.GROUP, "Independent"));
	}

	/** A councillor of a ward and a political group, from one day to another. */
	void sit(UUID person, String group, String ward, LocalDate from, LocalDate to) {
		join(person, add(AffiliationKind.GROUP, group), from, to);
		join(person, add(AffiliationKind.WARD, ward), from, to);
	}

	UUID add(AffiliationKind kind, String name) {
		UUID id = SampleActors.id(kind + " " + name);
		return this.affiliations.add(SampleActors.LOADER, kind, new AffiliationForm(id, name, null)).id();
	}

	void join(UUID person, UUID... affiliations) {
		for (UUID affiliation : affiliations) {
			join(person, affiliation, LocalDate.of(2019, 5, 7), null);
		}
	}

	private void join(UUID person, UUID affiliation, LocalDate from, LocalDate to) {
		UUID id = SampleActors.id(person + " " + affiliation);
		this.memberships.join(SampleActors.LOADER,
				new MembershipForm(id, person, affiliation, from, to, null, null, null));
	}

}
