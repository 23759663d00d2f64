package org.remit.portfolios.reshuffles;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.AppointmentForm;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Basis;
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
import org.remit.portfolios.changes.Change;
import org.remit.portfolios.changes.ChangeForm;
import org.remit.portfolios.changes.Changes;

/** People, posts and sets of changes that no other test knows. */
public record Council(People people, Posts posts, Appointments appointments, Reshuffles reshuffles, Changes changes) {

	public static final Actor KEEPER = new Actor(UUID.randomUUID(), "Keeper", Set.of(Role.DEMOCRATIC_SERVICES),
			Set.of(), null);

	public static final LocalDate DAY = LocalDate.of(2019, 5, 22);

	public static String word() {
		return "R" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
	}

	public Person person() {
		return this.people.add(KEEPER,
				new PersonForm(UUID.randomUUID(), PersonKind.MEMBER, "Councillor", "Ann", word(), "", null));
	}

	public Post post() {
		return this.posts.add(KEEPER,
				new PostForm(UUID.randomUUID(), "Post " + word(), PostKind.OFFICER, true, true, null));
	}

	public Appointment appoint(Post post, Person person, String from) {
		LocalDate day = LocalDate.parse(from);
		return this.appointments.appoint(KEEPER,
				AppointmentForm.starting(post.id(), person.id(), day, Basis.SUBSTANTIVE, day, Decision.NONE));
	}

	public Reshuffle prepare() {
		return prepare(DAY);
	}

	public Reshuffle prepare(LocalDate day) {
		return this.reshuffles.add(KEEPER,
				new ReshuffleForm(UUID.randomUUID(), "Set " + word(), day, day, "MAY/1", "", "", null));
	}

	public Change add(Reshuffle reshuffle, ChangeForm form) {
		return this.changes.add(KEEPER, reshuffle.id(), form);
	}

	public Change appoint(Reshuffle reshuffle, Post post, Person person, Appointment... ending) {
		return add(reshuffle, ChangeForm.appoint(post.id(), person.id(), Basis.SUBSTANTIVE,
				List.of(ending).stream().map(Appointment::id).toList()));
	}

	public Integer version(Reshuffle reshuffle) {
		return fresh(reshuffle).version();
	}

	public Reshuffle fresh(Reshuffle reshuffle) {
		return this.reshuffles.get(KEEPER, reshuffle.id());
	}

	public String holder(Post post, LocalDate day) {
		return PostRegister.words(this.appointments.knownHolders(List.of(post.id()), day));
	}

}
