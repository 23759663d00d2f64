package org.remit.people.posts;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.people.PersonForm;
import org.remit.people.people.PersonKind;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;

/** Makes people, posts and appointments that no other test knows. */
record Register(People people, Posts posts, Appointments appointments) {

	static final Actor KEEPER = actor(Role.DEMOCRATIC_SERVICES);

	static Actor actor(Role role) {
		return new Actor(UUID.randomUUID(), role.label(), Set.of(role), Set.of(), null);
	}

	/** A word that stands nowhere else. */
	static String word() {
		return "W" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
	}

	Person person() {
		return this.people.add(KEEPER,
				new PersonForm(UUID.randomUUID(), PersonKind.MEMBER, "Councillor", "Antony", word(), "", null));
	}

	Post post() {
		return post(true, true);
	}

	Post shared() {
		return post(false, true);
	}

	Post internal() {
		return post(true, false);
	}

	private Post post(boolean sole, boolean shown) {
		return this.posts.add(KEEPER,
				new PostForm(UUID.randomUUID(), "Head of " + word(), PostKind.OFFICER, sole, shown, null));
	}

	Appointment appoint(Post post, Person person, String from, String to) {
		return this.appointments.appoint(KEEPER, form(post, person, from, to, Basis.SUBSTANTIVE));
	}

	Appointment cover(Post post, Person person, String from, String to) {
		return this.appointments.appoint(KEEPER, form(post, person, from, to, Basis.ACTING));
	}

	/** Announced on its first day, its end included. */
	static AppointmentForm form(Post post, Person person, String from, String to, Basis basis) {
		return form(post, person, from, to, basis, from, null);
	}

	static AppointmentForm form(Post post, Person person, String from, String to, Basis basis, String announced,
			String endAnnounced) {
		return new AppointmentForm(UUID.randomUUID(), post.id(), person.id(), day(from), day(to), null, basis,
				day(announced), null, day(endAnnounced), "", "", null);
	}

	static LocalDate day(String day) {
		return (day != null) ? LocalDate.parse(day) : null;
	}

}
