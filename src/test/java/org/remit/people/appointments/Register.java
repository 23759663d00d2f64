package org.remit.people.appointments;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.people.PersonForm;
import org.remit.people.people.PersonKind;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostForm;
import org.remit.people.posts.PostKind;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.time.Decision;

/** Makes people, posts and appointments that no other test knows. */
public record Register(People people, Posts posts, Appointments appointments) {

	public static final Actor KEEPER = actor(Role.DEMOCRATIC_SERVICES);

	public static Actor actor(Role role) {
		return new Actor(UUID.randomUUID(), role.label(), Set.of(role), Set.of(), null);
	}

	/** A word that stands nowhere else. */
	public static String word() {
		return "W" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
	}

	public Person person() {
		return this.people.add(KEEPER,
				new PersonForm(UUID.randomUUID(), PersonKind.MEMBER, "Councillor", "Antony", word(), "", null));
	}

	public Post post() {
		return post(true, true);
	}

	public Post shared() {
		return post(false, true);
	}

	public Post internal() {
		return post(true, false);
	}

	private Post post(boolean sole, boolean shown) {
		return this.posts.add(KEEPER,
				new PostForm(UUID.randomUUID(), "Head of " + word(), PostKind.OFFICER, sole, shown, null));
	}

	public Appointment appoint(Post post, Person person, String from, String to) {
		return this.appointments.appoint(KEEPER, form(post, person, from, to, Basis.SUBSTANTIVE));
	}

	public Appointment cover(Post post, Person person, String from, String to) {
		return this.appointments.appoint(KEEPER, form(post, person, from, to, Basis.ACTING));
	}

	/** Announced on its first day, its end included. */
	public static AppointmentForm form(Post post, Person person, String from, String to, Basis basis) {
		return form(post, person, from, to, basis, from, null);
	}

	public static AppointmentForm form(Post post, Person person, String from, String to, Basis basis, String announced,
			String endAnnounced) {
		return new AppointmentForm(UUID.randomUUID(), post.id(), person.id(),
				new AppointmentForm.Days(day(from), day(to), null), basis, day(announced),
				new AppointmentForm.Ending(null, day(endAnnounced)), Decision.NONE, null);
	}

	public static LocalDate day(String day) {
		return (day != null) ? LocalDate.parse(day) : null;
	}

}
