package org.remit.portfolios.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.TermWords;
import org.remit.platform.web.Option;
import org.remit.portfolios.reshuffles.Reshuffle;

/** Who goes where somebody comes, and what has happened to a post since. */
@Component
class Succession {

	private final Appointments appointments;

	private final AuditTrail trail;

	Succession(Appointments appointments, AuditTrail trail) {
		this.appointments = appointments;
		this.trail = trail;
	}

	/**
	 * The appointments that a new one makes room in: whoever holds or covers a sole post.
	 */
	List<UUID> proposed(Reshuffle reshuffle, Post post) {
		return post.hasSoleHolder() ? running(reshuffle, post).map(Appointment::id).toList() : List.of();
	}

	/** What may end with it: the present holders, and what else the newcomer holds. */
	List<Option> endings(Reshuffle reshuffle, Post post, Person person) {
		Stream<Appointment> here = (post != null) ? running(reshuffle, post) : Stream.of();
		Stream<Appointment> elsewhere = (person != null)
				? this.appointments.byPerson(person.id())
					.stream()
					.filter((one) -> endsWith(one, reshuffle) && (post == null || !one.post().id().equals(post.id())))
				: Stream.of();
		return Stream.concat(here, elsewhere).map(Succession::option).toList();
	}

	private Stream<Appointment> running(Reshuffle reshuffle, Post post) {
		return this.appointments.of(post.id()).stream().filter((one) -> endsWith(one, reshuffle));
	}

	/** Runs on the day before, and would go on. */
	private static boolean endsWith(Appointment appointment, Reshuffle reshuffle) {
		return appointment.term().contains(reshuffle.dayBefore())
				&& appointment.term().contains(reshuffle.takesEffectOn());
	}

	private static Option option(Appointment one) {
		return Option.of(one.id(), "%s, %s".formatted(one.person().fullName(), one.post().title()),
				TermWords.of(one.term()));
	}

	/** The appointment that a change made or ended, as the change left it. */
	Appointment untouched(Change change) {
		Effect effect = change.effects().get(0);
		Appointment appointment = this.appointments.find(effect.recordId())
			.orElseThrow(() -> new RuleBroken(null, "%s was struck out since".formatted(words(change))));
		if (!appointment.version().equals(effect.recordVersion())) {
			throw new RuleBroken(null, "%s was changed since".formatted(words(change)));
		}
		return appointment;
	}

	private static String words(Change change) {
		return "The appointment of %s to %s".formatted(change.about().person().fullName(),
				change.about().post().title());
	}

	/** Whoever was appointed to the post since, beside or after this, stands on it. */
	void requireNothingNewer(Change change) {
		UUID made = change.effects().get(0).recordId();
		LocalDate day = change.reshuffle().takesEffectOn();
		boolean appointedSince = this.trail.of("post", change.about().post().id())
			.stream()
			.anyMatch((line) -> line.action().equals("appointed") && line.at().isAfter(change.reshuffle().appliedAt()));
		if (!appointedSince) {
			return;
		}
		this.appointments.of(change.about().post().id())
			.stream()
			.filter((one) -> !one.id().equals(made) && !one.term().startsOn().isBefore(day))
			.findFirst()
			.ifPresent((newer) -> {
				throw new RuleBroken(null, "%s was appointed to %s since (%s)".formatted(newer.person().fullName(),
						newer.post().title(), TermWords.of(newer.term())));
			});
	}

}
