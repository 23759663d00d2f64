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
 * The sample council's people, posts and appointments since its election of 2019: a
 * mayor, a deputy who resigned, an interim director after months without one, a job
 * share, a post that nobody holds.
 */
@Component
class SampleRegister {

	static final UUID MARLOWE = SampleActors.id("Marlowe");

	static final UUID FENNIMORE = SampleActors.id("Fennimore");

	static final UUID RAVENSWORTH = SampleActors.id("Ravensworth");

	static final UUID CALLOWAY = SampleActors.id("Calloway-Bevan");

	static final UUID OGUNDIPE = SampleActors.id("Ogundipe");

	static final UUID OKONKWO = SampleActors.id("Okonkwo-Hart");

	static final UUID SANDERLING = SampleActors.id("Sanderling");

	static final UUID ASHDOWN = SampleActors.id("Ashdown");

	static final UUID PROSSER = SampleActors.id("Prosser");

	static final UUID WHITBREAD = SampleActors.id("Whitbread");

	static final UUID TARRANT = SampleActors.id("Tarrant");

	static final UUID MAYOR = SampleActors.id("Elected Mayor");

	static final UUID DEPUTY_MAYOR = SampleActors.id("Deputy Mayor");

	static final UUID ADULT_MEMBER = SampleActors.id("Executive Member for Adult Social Care");

	static final UUID ENVIRONMENT_MEMBER = SampleActors.id("Executive Member for Environment");

	static final UUID CHIEF_EXECUTIVE = SampleActors.id("Chief Executive");

	static final UUID CHILDREN_DIRECTOR = SampleActors.id("Director of Children's Services");

	static final UUID ADULT_DIRECTOR = SampleActors.id("Director of Adult Social Care");

	static final UUID PLACE_DIRECTOR = SampleActors.id("Director of Environment and Place");

	static final UUID EARLY_HELP = SampleActors.id("Head of Early Help");

	private static final LocalDate ELECTION = LocalDate.of(2019, 5, 7);

	private static final LocalDate JOB_SHARE = LocalDate.of(2022, 4, 4);

	private final People people;

	private final SampleGroups groups;

	private final Posts posts;

	private final SampleTerms terms;

	private final SampleHistory history;

	private final SampleStructure structure;

	private final SettableClock clock;

	SampleRegister(People people, SampleGroups groups, Posts posts, SampleTerms terms, SampleHistory history,
			SampleStructure structure, SettableClock clock) {
		this.people = people;
		this.groups = groups;
		this.posts = posts;
		this.terms = terms;
		this.history = history;
		this.structure = structure;
		this.clock = clock;
	}

	void load() {
		this.clock.on(SampleHistory.START, () -> {
			loadPeople();
			this.groups.load();
			loadPosts();
		});
		this.history.load();
		loadMembers();
		loadOfficers();
		this.structure.load();
	}

	private void loadPeople() {
		member(MARLOWE, "Beatrix", "Marlowe");
		member(FENNIMORE, "Tobias", "Fennimore");
		member(RAVENSWORTH, "Priya", "Ravensworth");
		member(CALLOWAY, "Idris", "Calloway-Bevan");
		member(OGUNDIPE, "Wilhelmina", "Ogundipe");
		officer(OKONKWO, "Grace", "Okonkwo-Hart");
		officer(SANDERLING, "Leopold", "Sanderling");
		officer(ASHDOWN, "Marguerite", "Ashdown");
		officer(PROSSER, "Ffion", "Prosser");
		officer(WHITBREAD, "Jocelyn", "Whitbread");
		officer(TARRANT, "Amos", "Tarrant");
	}

	private void loadPosts() {
		post(MAYOR, "Elected Mayor", PostKind.EXECUTIVE);
		this.posts.add(SampleActors.LOADER,
				new PostForm(DEPUTY_MAYOR, "Deputy Mayor and Lead Member for Children\u2019s Services",
						PostKind.EXECUTIVE, true, true, SampleHistory.MERGED.plusDays(1), null, null));
		post(ADULT_MEMBER, "Executive Member for Adult Social Care and Public Health", PostKind.EXECUTIVE);
		post(ENVIRONMENT_MEMBER, "Executive Member for Environment", PostKind.EXECUTIVE);
		post(CHIEF_EXECUTIVE, "Chief Executive", PostKind.STATUTORY_OFFICER);
		post(CHILDREN_DIRECTOR, "Director of Children\u2019s Services", PostKind.STATUTORY_OFFICER);
		post(ADULT_DIRECTOR, "Director of Adult Social Care", PostKind.STATUTORY_OFFICER);
		post(PLACE_DIRECTOR, "Director of Environment and Place", PostKind.OFFICER);
		this.posts.add(SampleActors.LOADER,
				new PostForm(EARLY_HELP, "Head of Early Help", PostKind.OFFICER, false, false, JOB_SHARE, null, null));
	}

	private void loadMembers() {
		this.terms.hold(MAYOR, MARLOWE, ELECTION);
		this.terms.held(DEPUTY_MAYOR, CALLOWAY, ELECTION, LocalDate.of(2023, 2, 28), EndReason.RESIGNED);
		this.terms.hold(DEPUTY_MAYOR, FENNIMORE, LocalDate.of(2023, 3, 1));
		this.terms.hold(ADULT_MEMBER, RAVENSWORTH, ELECTION);
		this.terms.hold(ENVIRONMENT_MEMBER, OGUNDIPE, LocalDate.of(2023, 5, 9));
	}

	private void loadOfficers() {
		this.terms.hold(CHIEF_EXECUTIVE, OKONKWO, LocalDate.of(2019, 9, 2));
		this.terms.covered(CHILDREN_DIRECTOR, ASHDOWN, LocalDate.of(2021, 1, 11), LocalDate.of(2021, 8, 31),
				Basis.INTERIM);
		this.terms.hold(CHILDREN_DIRECTOR, SANDERLING, LocalDate.of(2021, 9, 1));
		this.terms.hold(ADULT_DIRECTOR, PROSSER, LocalDate.of(2020, 4, 6));
		this.terms.hold(EARLY_HELP, WHITBREAD, JOB_SHARE);
		this.terms.hold(EARLY_HELP, TARRANT, JOB_SHARE);
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

}
