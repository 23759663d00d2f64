package org.remit.people.appointments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.people.Registrars;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Mistake;

/** The front door to appointments: who holds which post, on any day. */
@Service
@Transactional(readOnly = true)
public class Appointments {

	private final AppointmentRepository appointments;

	private final AppointmentRules rules;

	private final Posts posts;

	private final People people;

	private final AuditTrail trail;

	private final SettableClock clock;

	Appointments(AppointmentRepository appointments, AppointmentRules rules, Posts posts, People people,
			AuditTrail trail, SettableClock clock) {
		this.appointments = appointments;
		this.rules = rules;
		this.posts = posts;
		this.people = people;
		this.trail = trail;
		this.clock = clock;
	}

	public Optional<Appointment> find(UUID id) {
		return this.appointments.findById(id);
	}

	/**
	 * Who holds these posts on a day as far as the public may know: substantive holders
	 * first, then those who cover. Posts and people come with them.
	 */
	public List<Appointment> holders(Collection<UUID> posts, LocalDate day) {
		return this.appointments.findAnnouncedHolders(posts, day, this.clock.today());
	}

	/**
	 * Who holds these posts on a day as staff know it, internal and unannounced ones too.
	 */
	public List<Appointment> knownHolders(Collection<UUID> posts, LocalDate day) {
		return this.appointments.findHolders(posts, day);
	}

	/** Who holds these posts at some time from a day until another, for staff. */
	public List<Appointment> knownHolders(Collection<UUID> posts, LocalDate from, LocalDate until) {
		return this.appointments.findHolders(posts, from, until);
	}

	/**
	 * The same by post, and since when vacant ones are, all as far as the public may
	 * know.
	 */
	public Holders announcedHolders(Collection<UUID> posts, AsAt asAt) {
		return Holders.of(this.appointments.findAnnouncedHolders(posts, asAt.day(), asAt.today()),
				this.appointments.findAnnouncedLastDays(posts, asAt.day(), asAt.today()));
	}

	/** By post, and since when vacant ones are, for staff. */
	public Holders knownHoldersByPost(Collection<UUID> posts, LocalDate day) {
		return Holders.of(this.appointments.findHolders(posts, day), this.appointments.findLastDays(posts, day));
	}

	/** What these people hold on a day as far as the public may know. */
	public List<Appointment> announcedOf(Collection<UUID> people, AsAt asAt) {
		return this.appointments.findAnnouncedHeld(people, asAt.day(), asAt.today());
	}

	/** Every appointment to a post, newest first, announced or not: for staff. */
	public List<Appointment> of(UUID post) {
		return this.appointments.findByPost(post);
	}

	/** Every appointment of a person, newest first, announced or not: for staff. */
	public List<Appointment> byPerson(UUID person) {
		return this.appointments.findByPerson(person);
	}

	/**
	 * The posts that a person holds on a day, internal ones too; for staff and members.
	 */
	public List<Appointment> heldBy(UUID person, LocalDate day) {
		return this.appointments.findHeldByOne(person, day, this.clock.today());
	}

	/**
	 * Appoints somebody, or finds the appointment that the same form made a moment ago.
	 */
	@Transactional
	public Appointment appoint(Actor actor, AppointmentForm form) {
		Registrars.require(actor);
		Post post = this.posts.lock(form.post())
			.orElseThrow(() -> new RuleBroken("post", "Choose a post from the list"));
		Person person = this.people.present(form.person(), "person");
		return find(form.id()).orElseGet(() -> create(actor, post, person, form));
	}

	private Appointment create(Actor actor, Post post, Person person, AppointmentForm form) {
		this.rules.check(form, "startsOn");
		Appointment appointment = this.appointments.save(new Appointment(post, person, form));
		this.trail.record(actor, "appointed", Posts.KIND, post.id(), appointment.summary());
		return appointment;
	}

	/** Corrects an appointment; its person and post stay. */
	@Transactional
	public Appointment change(Actor actor, UUID id, AppointmentForm form) {
		Appointment appointment = opened(actor, id, form.version());
		AppointmentForm corrected = form.keepingWhoAndWhat(appointment);
		this.rules.check(corrected, "startsOn");
		return change(actor, "changed an appointment", appointment, corrected);
	}

	@Transactional
	public Appointment end(Actor actor, UUID id, AppointmentEnd end) {
		Appointment appointment = opened(actor, id, end.version());
		AppointmentForm ended = AppointmentForm.of(appointment).endingWith(end);
		this.rules.check(ended, "endsOn");
		return change(actor, "ended an appointment", appointment, ended);
	}

	/** Strikes out what should never have been entered; the audit trail keeps it. */
	@Transactional
	public Appointment strikeOut(Actor actor, UUID id, Mistake mistake) {
		Appointment appointment = opened(actor, id, mistake.version());
		appointment.strikeOut(mistake.reason());
		this.trail.record(actor, "struck out an appointment entered by mistake", Posts.KIND, appointment.post().id(),
				"%s. %s".formatted(appointment.summary(), mistake.reason()));
		return appointment;
	}

	/**
	 * The post's row is locked first, so that nobody else changes its holders meanwhile.
	 */
	Appointment opened(Actor actor, UUID id, Integer version) {
		Registrars.require(actor);
		this.appointments.findPostOf(id).ifPresent(this.posts::lock);
		Appointment appointment = find(id).orElseThrow(() -> new NotFound("No such appointment"));
		Stale.check(version, appointment.version());
		return appointment;
	}

	Appointment change(Actor actor, String action, Appointment appointment, AppointmentForm form) {
		String before = appointment.summary();
		appointment.change(form);
		this.trail.record(actor, action, Posts.KIND, appointment.post().id(),
				"%s; until now %s".formatted(appointment.summary(), before));
		return appointment;
	}

}
