package org.remit.sample;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.people.appointments.Basis;
import org.remit.people.appointments.EndReason;
import org.remit.people.people.People;
import org.remit.people.people.PersonForm;
import org.remit.people.people.PersonKind;
import org.remit.people.posts.PostForm;
import org.remit.people.posts.PostKind;
import org.remit.people.posts.Posts;
import org.remit.platform.time.SettableClock;

/**
 * The sample council before its election of 2019: another mayor, a deputy who died in
 * office and was not replaced for two months, a children's portfolio that went to the new
 * deputy, directors who left.
 */
@Component
class SampleHistory {

	static final LocalDate START = LocalDate.of(2014, 5, 27);

	static final UUID HARCASTLE = SampleActors.id("Harcastle");

	static final UUID ARKWRIGHT = SampleActors.id("Arkwright");

	static final UUID HOLLIS = SampleActors.id("Hollis");

	static final UUID FARROW = SampleActors.id("Farrow");

	static final UUID OSEI = SampleActors.id("Osei-Lund");

	static final UUID LOCKYER = SampleActors.id("Lockyer");

	static final UUID ANSTEY = SampleActors.id("Anstey");

	static final UUID THORNE = SampleActors.id("Thorne");

	static final UUID HALE = SampleActors.id("Hale");

	static final UUID ALDOUS = SampleActors.id("Aldous");

	static final UUID BLACKWOOD = SampleActors.id("Blackwood");

	static final UUID STORRS = SampleActors.id("Storrs");

	static final UUID GARROW = SampleActors.id("Garrow");

	static final UUID PENHALE = SampleActors.id("Penhale");

	static final UUID QUILL = SampleActors.id("Quill");

	static final UUID FERRANT = SampleActors.id("Ferrant");

	static final UUID LAMBOURNE = SampleActors.id("Lambourne");

	static final UUID OLD_DEPUTY = SampleActors.id("Deputy Mayor until 2018");

	static final UUID CHILDREN_MEMBER = SampleActors.id("Executive Member for Children and Learning");

	static final UUID MONITORING = SampleActors.id("Head of Legal and Governance");

	static final UUID FINANCE = SampleActors.id("Director of Finance");

	static final UUID CHAIR = SampleActors.id("Chair of the Council");

	/** The last day of the two posts that became one. */
	static final LocalDate MERGED = LocalDate.of(2018, 1, 16);

	private static final LocalDate LAST_BEFORE_ELECTION = LocalDate.of(2019, 5, 6);

	private final People people;

	private final Posts posts;

	private final SampleGroups groups;

	private final SampleTerms terms;

	private final SettableClock clock;

	SampleHistory(People people, Posts posts, SampleGroups groups, SampleTerms terms, SettableClock clock) {
		this.people = people;
		this.posts = posts;
		this.groups = groups;
		this.terms = terms;
		this.clock = clock;
	}

	void load() {
		this.clock.on(START, () -> {
			loadPeople();
			loadPosts();
			loadGroups();
		});
		loadMembers();
		loadOfficers();
		this.clock.on(MERGED, () -> {
			abolish(OLD_DEPUTY);
			abolish(CHILDREN_MEMBER);
		});
	}

	private void loadPeople() {
		member(HARCASTLE, "Rosalind", "Harcastle");
		member(ARKWRIGHT, "Desmond", "Arkwright");
		member(HOLLIS, "Gwendolen", "Hollis");
		member(FARROW, "Lucinda", "Farrow");
		member(OSEI, "Harriet", "Osei-Lund");
		member(LOCKYER, "Petra", "Lockyer");
		member(HALE, "Edmund", "Hale");
		member(ANSTEY, "Cuthbert", "Anstey");
		member(THORNE, "Yasmin", "Thorne");
		officer(ALDOUS, "Winifred", "Aldous");
		officer(BLACKWOOD, "Corin", "Blackwood");
		officer(STORRS, "Imelda", "Storrs");
		officer(GARROW, "Alasdair", "Garrow");
		officer(PENHALE, "Morwenna", "Penhale");
		officer(QUILL, "Bartholomew", "Quill");
		officer(FERRANT, "Nadia", "Ferrant");
		officer(LAMBOURNE, "Otto", "Lambourne");
	}

	private void loadPosts() {
		post(OLD_DEPUTY, "Deputy Mayor", PostKind.EXECUTIVE);
		post(CHILDREN_MEMBER, "Executive Member for Children and Learning", PostKind.EXECUTIVE);
		post(MONITORING, "Head of Legal and Governance", PostKind.STATUTORY_OFFICER);
		post(FINANCE, "Director of Finance", PostKind.STATUTORY_OFFICER);
		post(CHAIR, "Chair of the Council", PostKind.COUNCIL_OFFICE);
	}

	/**
	 * The mayor has no ward. The deputy's was vacant after his death until the election.
	 */
	private void loadGroups() {
		LocalDate death = LocalDate.of(2017, 11, 14);
		this.groups.sit(ARKWRIGHT, "Conservative", "Saltings", START, death);
		this.groups.sit(HOLLIS, "Conservative", "Harbour", START, LAST_BEFORE_ELECTION);
		this.groups.sit(FARROW, "Conservative", "Millbeck", START, LAST_BEFORE_ELECTION);
		this.groups.sit(OSEI, "Conservative", "Castlegate", START, LAST_BEFORE_ELECTION);
		this.groups.sit(LOCKYER, "Liberal Democrats", "Fellside", START, LAST_BEFORE_ELECTION);
		this.groups.sit(HALE, "Labour", "Orchard", START, LocalDate.of(2019, 5, 21));
		this.groups.sit(ANSTEY, "Independent", "Priory", START, LocalDate.of(2023, 5, 8));
		this.groups.sit(THORNE, "Labour", "Northgate", LocalDate.of(2019, 5, 7), null);
	}

	private void loadMembers() {
		held(SampleRegister.MAYOR, HARCASTLE);
		this.terms.held(OLD_DEPUTY, ARKWRIGHT, START, LocalDate.of(2017, 11, 14), EndReason.DIED_IN_OFFICE);
		this.terms.held(CHILDREN_MEMBER, HOLLIS, START, MERGED, EndReason.POST_ABOLISHED);
		this.terms.held(SampleRegister.DEPUTY_MAYOR, FARROW, MERGED.plusDays(1), LAST_BEFORE_ELECTION,
				EndReason.TERM_ENDED);
		held(SampleRegister.ADULT_MEMBER, OSEI);
		this.terms.held(SampleRegister.ENVIRONMENT_MEMBER, LOCKYER, LocalDate.of(2015, 5, 20), LAST_BEFORE_ELECTION,
				EndReason.TERM_ENDED);
		this.terms.held(CHAIR, HALE, START, LocalDate.of(2019, 5, 21), EndReason.TERM_ENDED);
		// The annual meeting of 2020 could not be held
		this.terms.carriedOn(CHAIR, ANSTEY, LocalDate.of(2019, 5, 22), LocalDate.of(2020, 5, 19),
				LocalDate.of(2021, 5, 18));
		this.terms.hold(CHAIR, THORNE, LocalDate.of(2021, 5, 19));
	}

	private void held(UUID post, UUID person) {
		this.terms.held(post, person, START, LAST_BEFORE_ELECTION, EndReason.TERM_ENDED);
	}

	private void loadOfficers() {
		this.terms.held(SampleRegister.CHIEF_EXECUTIVE, ALDOUS, START, LocalDate.of(2019, 5, 31), EndReason.RESIGNED);
		this.terms.covered(SampleRegister.CHIEF_EXECUTIVE, BLACKWOOD, LocalDate.of(2019, 6, 1),
				LocalDate.of(2019, 9, 1), Basis.ACTING);
		this.terms.held(SampleRegister.CHILDREN_DIRECTOR, STORRS, START, LocalDate.of(2020, 10, 2), EndReason.RESIGNED);
		this.terms.held(SampleRegister.ADULT_DIRECTOR, GARROW, START, LocalDate.of(2020, 4, 5), EndReason.OTHER);
		this.terms.held(SampleRegister.PLACE_DIRECTOR, PENHALE, START, LocalDate.of(2025, 9, 30), EndReason.RESIGNED);
		this.terms.held(MONITORING, QUILL, START, LocalDate.of(2022, 3, 31), EndReason.OTHER);
		this.terms.hold(MONITORING, FERRANT, LocalDate.of(2022, 4, 1));
		this.terms.held(FINANCE, LAMBOURNE, START, LocalDate.of(2016, 1, 31), EndReason.RESIGNED);
		this.terms.hold(FINANCE, BLACKWOOD, LocalDate.of(2016, 2, 1));
	}

	private void member(UUID id, String givenName, String familyName) {
		this.people.add(SampleActors.LOADER,
				new PersonForm(id, PersonKind.MEMBER, "Councillor", givenName, familyName, "", null));
	}

	private void officer(UUID id, String givenName, String familyName) {
		this.people.add(SampleActors.LOADER,
				new PersonForm(id, PersonKind.OFFICER, "", givenName, familyName, "", null));
	}

	private void post(UUID id, String title, PostKind kind) {
		this.posts.add(SampleActors.LOADER, new PostForm(id, title, kind, true, true, null));
	}

	private void abolish(UUID id) {
		this.posts.find(id)
			.ifPresent((post) -> this.posts.change(SampleActors.LOADER, id,
					new PostForm(id, post.title(), post.kind(), true, true, null, MERGED, post.version())));
	}

}
