package org.remit.portfolios.changes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.AppointmentForm;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Basis;
import org.remit.people.appointments.EndReason;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Decision;
import org.remit.platform.web.Mistake;
import org.remit.platform.web.Option;
import org.remit.portfolios.reshuffles.Reshuffle;

/** Somebody takes up a post on the day of the reshuffle. */
@Component
class Appointing implements ChangeKind {

	static final String KEY = "appoint";

	private final Appointments appointments;

	private final Posts posts;

	private final People people;

	private final Succession succession;

	Appointing(Appointments appointments, Posts posts, People people, Succession succession) {
		this.appointments = appointments;
		this.posts = posts;
		this.people = people;
		this.succession = succession;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public boolean lacksPerson(ChangeForm asked) {
		return asked.person() == null;
	}

	@Override
	public String subject(ChangeForm asked) {
		return post(asked).map(Post::title).orElseThrow(() -> new NotFound("No such post"));
	}

	private Optional<Post> post(ChangeForm form) {
		return ChangeKind.find(form.post(), this.posts::find);
	}

	private Optional<Person> person(ChangeForm form) {
		return ChangeKind.find(form.person(), this.people::find);
	}

	@Override
	public ChangeForm open(Reshuffle reshuffle, ChangeForm asked) {
		Post post = post(asked).orElseThrow(() -> new NotFound("No such post"));
		Person person = person(asked).orElseThrow(() -> new NotFound("No such person"));
		return ChangeForm.appoint(post.id(), person.id(), Basis.SUBSTANTIVE, this.succession.proposed(reshuffle, post));
	}

	@Override
	public void show(Reshuffle reshuffle, ChangeForm form, Model model) {
		Post post = post(form).orElse(null);
		Person person = person(form).orElse(null);
		model.addAttribute("post", post);
		model.addAttribute("person", person);
		model.addAttribute("bases",
				Stream.of(Basis.values()).map((one) -> Option.of(one, one.label(), one.meaning())).toList());
		model.addAttribute("endings", this.succession.endings(reshuffle, post, person));
	}

	@Override
	public void fill(Change change, ChangeForm form, List<Change> others) {
		Post post = post(form).orElseThrow(() -> new RuleBroken("post", "Choose a post"));
		Person person = person(form).orElseThrow(() -> new RuleBroken("person", "Choose a person"));
		if (form.basis() == null) {
			throw new RuleBroken("basis", "Choose how they hold the post");
		}
		change.say(About.appointing(post, person, form.basis()));
		ChangeKind.refuseSecond(others, (other) -> isSame(change, other),
				"%s is already appointed to %s by this set".formatted(person.fullName(), post.title()));
	}

	private static boolean isSame(Change one, Change other) {
		return other.kind().equals(KEY) && other.about().post().id().equals(one.about().post().id())
				&& other.about().person().id().equals(one.about().person().id());
	}

	@Override
	public List<ChangeForm> along(Change change, ChangeForm form, List<Change> others) {
		return form.ends()
			.stream()
			.distinct()
			.filter((id) -> others.stream().noneMatch((other) -> id.equals(other.about().appointment())))
			.map((id) -> ChangeForm.end(id, EndReason.RESHUFFLE))
			.toList();
	}

	@Override
	public String words(Change change) {
		String basis = change.about().basis().isCovering() ? " (%s)".formatted(change.about().basis().word()) : "";
		return "Appoint %s to %s%s".formatted(change.about().person().fullName(), change.about().post().title(), basis);
	}

	@Override
	public Set<UUID> touched(Change change) {
		return Set.of(change.about().post().id());
	}

	@Override
	public Supplier<List<Effect>> apply(Actor actor, Change change) {
		Reshuffle set = change.reshuffle();
		Appointment made = this.appointments.appoint(actor,
				AppointmentForm.starting(change.about().post().id(), change.about().person().id(), set.takesEffectOn(),
						change.about().basis(), set.announcedOn(),
						new Decision(set.decisionReference(), set.decisionLink())));
		return () -> List.of(Effect.made("appointment", made.id(), made.version()));
	}

	@Override
	public void undo(Actor actor, Change change) {
		this.succession.requireNothingNewer(change);
		Appointment made = this.succession.untouched(change);
		this.appointments.strikeOut(actor, made.id(), new Mistake(
				"The reshuffle \u201c%s\u201d was undone".formatted(change.reshuffle().title()), made.version()));
	}

}
