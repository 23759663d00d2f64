package org.remit.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.boards.seats.Capacity;
import org.remit.boards.seats.SeatForm;
import org.remit.boards.seats.SeatHoldingForm;
import org.remit.boards.seats.SeatHoldings;
import org.remit.boards.seats.Seats;
import org.remit.people.memberships.AffiliationKind;
import org.remit.people.people.People;
import org.remit.people.people.PersonForm;
import org.remit.people.people.PersonKind;
import org.remit.platform.time.Decision;
import org.remit.platform.time.SettableClock;

/** Who sits on the sample council's boards, in seats of every sort. */
@Component
class SampleSeats {

	private static final LocalDate MAY_2023 = LocalDate.of(2023, 5, 23);

	private static final LocalDate MAY_2027 = LocalDate.of(2027, 5, 6);

	private static final Map<String, String> WARDS = Map.of("Brightwater", "Orchard", "Achebe-Hall", "Priory",
			"Tregale", "Saltings", "Pemberton", "Northgate");

	private final People people;

	private final SampleGroups groups;

	private final Seats seats;

	private final SeatHoldings holdings;

	private final SettableClock clock;

	private int position;

	SampleSeats(People people, SampleGroups groups, Seats seats, SeatHoldings holdings, SettableClock clock) {
		this.people = people;
		this.groups = groups;
		this.seats = seats;
		this.holdings = holdings;
		this.clock = clock;
	}

	void load() {
		this.clock.on(SampleBoards.ELECTION, this::meet);
		this.clock.on(SampleBoards.ELECTION, this::loadParenting);
		this.clock.on(SampleBoards.ELECTION, this::loadSafeguarding);
		this.clock.on(SampleBoards.ELECTION, this::loadPanels);
		this.clock.on(SampleBoards.ELECTION, this::loadCommittees);
		this.clock.on(SampleBoards.CHANGE, this::loadPartnership);
	}

	private void meet() {
		partner("Osric", "Blenkinsop");
		partner("Perpetua", "Nwachukwu");
		partner("Cosmo", "Featherstonehaugh");
		partner("Ingrid", "Vasquez-Lowe");
		partner("Barnaby", "Thistlewood");
		member("Leocadia", "Brightwater", "Labour");
		member("Desmond", "Achebe-Hall", "Labour");
		member("Morwenna", "Tregale", "Liberal Democrats");
		member("Yusuf", "Pemberton", "Labour");
	}

	private void loadParenting() {
		office(SampleBoards.PARENTING, "Chair", Capacity.CHAIR, SampleRegister.DEPUTY_MAYOR);
		UUID vice = seat(SampleBoards.PARENTING, "Vice chair", Capacity.VICE_CHAIR, "");
		appoint(vice, "Brightwater", SampleBoards.ELECTION, null);
		UUID member = seat(SampleBoards.PARENTING, "Member nominated by the Council", Capacity.MEMBER, "");
		appoint(member, "Achebe-Hall", SampleBoards.ELECTION, LocalDate.of(2023, 5, 4));
		UUID visitor = seat(SampleBoards.PARENTING, "Rota visitor", Capacity.MEMBER, "");
		appoint(visitor, "Tregale", MAY_2023, MAY_2027);
		seat(SampleBoards.PARENTING, "Second rota visitor", Capacity.MEMBER, "");
		UUID carer = seat(SampleBoards.PARENTING, "Foster carer", Capacity.CO_OPTED,
				"the Aldermoor Foster Carers\u2019 Association");
		appoint(carer, "Vasquez-Lowe", LocalDate.of(2021, 9, 1), null);
		office(SampleBoards.PARENTING, "Director of Children\u2019s Services", Capacity.OBSERVER,
				SampleRegister.CHILDREN_DIRECTOR);
		office(SampleBoards.IMPROVEMENT, "Convenor", Capacity.CHAIR, SampleRegister.EARLY_HELP);
	}

	private void loadSafeguarding() {
		UUID chair = seat(SampleBoards.SAFEGUARDING, "Independent chair", Capacity.CHAIR, "");
		appoint(chair, "Thistlewood", SampleBoards.ELECTION, null);
		UUID police = seat(SampleBoards.SAFEGUARDING, "Police", Capacity.MEMBER, "Aldermoor Constabulary");
		appoint(police, "Blenkinsop", SampleBoards.ELECTION, null);
		office(SampleBoards.SAFEGUARDING, "Lead member for children\u2019s services", Capacity.OBSERVER,
				SampleRegister.DEPUTY_MAYOR);
	}

	private void loadPartnership() {
		office(SampleBoards.PARTNERSHIP, "Council", Capacity.MEMBER, SampleRegister.CHIEF_EXECUTIVE);
		UUID police = seat(SampleBoards.PARTNERSHIP, "Police", Capacity.MEMBER, "Aldermoor Constabulary");
		appoint(police, "Blenkinsop", SampleBoards.CHANGE, null);
		UUID health = seat(SampleBoards.PARTNERSHIP, "Health", Capacity.MEMBER, "the integrated care board");
		appoint(health, "Nwachukwu", LocalDate.of(2022, 7, 1), null);
		office(SampleBoards.PARTNERSHIP, "Lead member for children\u2019s services", Capacity.OBSERVER,
				SampleRegister.DEPUTY_MAYOR);
	}

	private void loadPanels() {
		appoint(seat(SampleBoards.SCRUTINY, "Chair", Capacity.CHAIR, ""), "Pemberton", MAY_2023, MAY_2027);
		appoint(seat(SampleBoards.SCRUTINY, "Vice chair", Capacity.VICE_CHAIR, ""), "Tregale", MAY_2023, MAY_2027);
		appoint(seat(SampleBoards.SCRUTINY, "Member", Capacity.MEMBER, ""), "Achebe-Hall", MAY_2023, MAY_2027);
		UUID diocese = seat(SampleBoards.SCRUTINY, "Church representative", Capacity.CO_OPTED, "the diocese");
		appoint(diocese, "Featherstonehaugh", MAY_2023, null);
		seat(SampleBoards.SCRUTINY, "Parent governor", Capacity.CO_OPTED, "");
		appoint(seat(SampleBoards.SCRUTINY, "Substitute", Capacity.SUBSTITUTE, ""), "Brightwater", MAY_2023, MAY_2027);
		appoint(seat(SampleBoards.PLACEMENT, "Independent chair", Capacity.CHAIR, ""), "Thistlewood", MAY_2023, null);
		UUID elected = seat(SampleBoards.PLACEMENT, "Elected member", Capacity.MEMBER, "");
		appoint(elected, "Calloway-Bevan", SampleBoards.ELECTION, null);
		seat(SampleBoards.PLACEMENT, "Medical adviser", Capacity.MEMBER, "the integrated care board");
	}

	private void loadCommittees() {
		office(SampleBoards.HEALTH, "Chair", Capacity.CHAIR, SampleRegister.ADULT_MEMBER);
		office(SampleBoards.HEALTH, "Director of Adult Social Care", Capacity.MEMBER, SampleRegister.ADULT_DIRECTOR);
		office(SampleBoards.HEALTH, "Director of Children\u2019s Services", Capacity.MEMBER,
				SampleRegister.CHILDREN_DIRECTOR);
		UUID health = seat(SampleBoards.HEALTH, "Health service", Capacity.MEMBER, "the integrated care board");
		appoint(health, "Nwachukwu", LocalDate.of(2022, 7, 1), null);
		shared("Chair", Capacity.CHAIR, "Liberal Democrats", "Tregale");
		shared("Vice chair", Capacity.VICE_CHAIR, "Labour", "Brightwater");
		shared("Member", Capacity.MEMBER, "Labour", "Achebe-Hall");
		shared("Member", Capacity.MEMBER, "Labour", "Pemberton");
		shared("Member", Capacity.MEMBER, "Green", "Calloway-Bevan");
	}

	private void partner(String givenName, String familyName) {
		person(PersonKind.PARTNER, "", givenName, familyName);
	}

	private void member(String givenName, String familyName, String group) {
		person(PersonKind.MEMBER, "Councillor", givenName, familyName);
		this.groups.join(SampleActors.id(familyName), this.groups.add(AffiliationKind.GROUP, group),
				this.groups.add(AffiliationKind.WARD, WARDS.get(familyName)));
	}

	private void person(PersonKind kind, String honorific, String givenName, String familyName) {
		this.people.add(SampleActors.LOADER,
				new PersonForm(SampleActors.id(familyName), kind, honorific, givenName, familyName, "", null));
	}

	private UUID seat(UUID board, String title, Capacity capacity, String represents) {
		return add(board, title, capacity, represents, null, null);
	}

	private void office(UUID board, String title, Capacity capacity, UUID post) {
		add(board, title, capacity, "", null, post);
	}

	/** A seat of the planning committee, whose last one has gone to another group. */
	private void shared(String title, Capacity capacity, String group, String familyName) {
		UUID allocated = SampleActors.id(AffiliationKind.GROUP + " " + group);
		appoint(add(SampleBoards.PLANNING, title, capacity, "", allocated, null), familyName, MAY_2023, MAY_2027);
	}

	private UUID add(UUID board, String title, Capacity capacity, String represents, UUID group, UUID post) {
		UUID id = SampleActors.id("seat %d".formatted(++this.position));
		boolean votes = capacity != Capacity.OBSERVER;
		this.seats.add(SampleActors.LOADER,
				new SeatForm(id, board, title, new SeatForm.Part(capacity, votes),
						new SeatForm.Filling(represents, group, post), this.position, SeatForm.Days.UNKNOWN,
						this.clock.today(), 1, null));
		return id;
	}

	private void appoint(UUID seat, String familyName, LocalDate from, LocalDate due) {
		UUID id = SampleActors.id("holding %s %s".formatted(seat, familyName));
		this.clock.on(from,
				() -> this.holdings.appoint(SampleActors.LOADER,
						new SeatHoldingForm(id, seat, SampleActors.id(familyName),
								new SeatHoldingForm.Days(from, null, due), from, SeatHoldingForm.Ending.NONE,
								Decision.NONE, null)));
	}

}
