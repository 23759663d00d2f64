package org.remit.portfolios.reshuffles;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.people.PersonForm;
import org.remit.people.people.PersonKind;
import org.remit.people.posts.Appointment;
import org.remit.people.posts.AppointmentForm;
import org.remit.people.posts.Appointments;
import org.remit.people.posts.Basis;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostForm;
import org.remit.people.posts.PostKind;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;

/** People, posts and sets of changes that no other test knows. */
record Council(People people, Posts posts, Appointments appointments, Reshuffles reshuffles, Changes changes) {

	static final Actor KEEPER = new Actor(UUID.randomUUID(), "Keeper", Set.of(Role.DEMOCRATIC_SERVICES), Set.of(),
			null);

	static final LocalDate DAY = LocalDate.of(2019, 5, 22);

	static String word() {
		return "R" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
	}

	Person person() {
		return this.people.add(KEEPER,
				new PersonForm(UUID.randomUUID(), PersonKind.MEMBER, "Councillor", "Ann", word(), "", null));
	}

	Post post() {
		return this.posts.add(KEEPER,
				new PostForm(UUID.randomUUID(), "Post " + word(), PostKind.OFFICER, true, true, null));
	}

	Appointment appoint(Post post, Person person, String from) {
		LocalDate day = LocalDate.parse(from);
		return this.appointments.appoint(KEEPER,
				AppointmentForm.starting(post.id(), person.id(), day, Basis.SUBSTANTIVE, day, "", ""));
	}

	Reshuffle prepare() {
		return prepare(DAY);
	}

	Reshuffle prepare(LocalDate day) {
		return this.reshuffles.add(KEEPER,
				new ReshuffleForm(UUID.randomUUID(), "Set " + word(), day, day, "MAY/1", "", "", null));
	}

	Change add(Reshuffle reshuffle, ChangeForm form) {
		return this.changes.add(KEEPER, reshuffle.id(), form);
	}

	Change appoint(Reshuffle reshuffle, Post post, Person person, Appointment... ending) {
		return add(reshuffle, ChangeForm.appoint(post.id(), person.id(), Basis.SUBSTANTIVE,
				List.of(ending).stream().map(Appointment::id).toList()));
	}

	Integer version(Reshuffle reshuffle) {
		return fresh(reshuffle).version();
	}

	Reshuffle fresh(Reshuffle reshuffle) {
		return this.reshuffles.get(KEEPER, reshuffle.id());
	}

	String holder(Post post, LocalDate day) {
		return PostRegister.words(this.appointments.knownHolders(List.of(post.id()), day));
	}

}
