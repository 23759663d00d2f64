package org.remit.reading.answering;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.people.accounts.AccountForm;
import org.remit.people.accounts.Accounts;
import org.remit.people.accounts.Passwords;
import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.AppointmentEnd;
import org.remit.people.appointments.AppointmentForm;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Basis;
import org.remit.people.appointments.EndReason;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.people.PersonForm;
import org.remit.people.people.PersonKind;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostForm;
import org.remit.people.posts.PostKind;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Role;
import org.remit.platform.time.Decision;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Pages;
import org.remit.support.Visitor;

/** People who hold posts, and the accounts with which they read what they answer for. */
@Component
public class TestHolders {

	private static final String PASSWORD = "three odd words";

	/** Hashing takes its time: once is enough. */
	private static final String HASH = new Passwords().hash(PASSWORD);

	private final Accounts accounts;

	private final People people;

	private final Posts posts;

	private final Appointments appointments;

	private final Pages pages;

	private final SettableClock clock;

	TestHolders(Accounts accounts, People people, Posts posts, Appointments appointments, Pages pages,
			SettableClock clock) {
		this.accounts = accounts;
		this.people = people;
		this.posts = posts;
		this.appointments = appointments;
		this.pages = pages;
		this.clock = clock;
	}

	LocalDate today() {
		return this.clock.today();
	}

	/** A word that stands nowhere else. */
	static String word() {
		return "W" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
	}

	public Post post() {
		return post(true, true);
	}

	Post post(boolean sole, boolean shown) {
		return this.posts.add(TestPortfolios.AUTHOR,
				new PostForm(UUID.randomUUID(), "Keeper of " + word(), PostKind.EXECUTIVE, sole, shown, null));
	}

	void rename(Post post, String title) {
		this.posts.change(TestPortfolios.AUTHOR, post.id(),
				new PostForm(post.id(), title, post.kind(), true, post.isPublic(), post.version()));
	}

	public Person person() {
		return this.people.add(TestPortfolios.AUTHOR,
				new PersonForm(UUID.randomUUID(), PersonKind.MEMBER, "", "Test", word(), "", null));
	}

	/** Since a year ago. */
	public Appointment appoint(Post post, Person person) {
		return appoint(post, person, today().minusYears(1), null, Basis.SUBSTANTIVE);
	}

	Appointment appoint(Post post, Person person, LocalDate from, LocalDate to, Basis basis) {
		return this.appointments.appoint(TestPortfolios.AUTHOR,
				new AppointmentForm(UUID.randomUUID(), post.id(), person.id(), new AppointmentForm.Days(from, to, null),
						basis, from, AppointmentForm.Ending.NONE, Decision.NONE, null));
	}

	void end(Appointment appointment, LocalDate lastDay) {
		Appointment now = this.appointments.find(appointment.id()).orElseThrow();
		this.appointments.end(TestPortfolios.AUTHOR, now.id(), new AppointmentEnd(lastDay, null, null, now.version()));
	}

	/** Whose term ended yesterday, which the public may know from tomorrow on. */
	public Visitor goneButNotYetAnnounced(Post post) {
		Person person = person();
		Appointment held = this.appointments.find(appoint(post, person).id()).orElseThrow();
		this.appointments.end(TestPortfolios.AUTHOR, held.id(),
				new AppointmentEnd(today().minusDays(1), EndReason.RESIGNED, today().plusDays(1), held.version()));
		return signedIn(person, Role.MEMBER);
	}

	/** Somebody who holds the post and has signed in as a member. */
	public Visitor holding(Post post) {
		Person person = person();
		appoint(post, person);
		return signedIn(person, Role.MEMBER);
	}

	/**
	 * @param person null for an account that belongs to nobody
	 */
	Visitor signedIn(Person person, Role role) {
		UUID id = UUID.randomUUID();
		String username = "holder-" + id.toString().substring(0, 13);
		this.accounts.add(TestPortfolios.ADMINISTRATOR, new AccountForm(id, username, "Account of " + username,
				Set.of(role), Set.of(), (person != null) ? person.id() : null, null), HASH, false);
		return this.pages.signIn(username, PASSWORD);
	}

}
