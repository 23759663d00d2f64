package org.remit.people.appointments;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import org.remit.people.posts.Post;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Term;
import org.remit.platform.time.TermWords;

/**
 * What a run of appointments must be like once all its terms have changed: asked of the
 * outcome, so that no order of the steps matters.
 */
@Component
class RunRules {

	private final AppointmentRepository appointments;

	RunRules(AppointmentRepository appointments) {
		this.appointments = appointments;
	}

	void check(List<Redating> run, List<Post> posts) {
		Map<UUID, Term> terms = run.stream().collect(Collectors.toMap(Redating::appointment, Redating::term));
		posts.forEach((post) -> {
			List<Appointment> all = this.appointments.findByPost(post.id());
			Map<UUID, Appointment> byId = all.stream().collect(Collectors.toMap(Appointment::id, Function.identity()));
			IntStream.range(0, run.size())
				.filter((at) -> byId.containsKey(run.get(at).appointment()))
				.forEach((at) -> check(at, byId.get(run.get(at).appointment()), all, terms));
		});
	}

	private static void check(int at, Appointment one, List<Appointment> all, Map<UUID, Term> terms) {
		all.stream()
			.filter((other) -> !other.id().equals(one.id()) && isRival(one, other)
					&& clash(one, other, terms.get(one.id()), terms.getOrDefault(other.id(), other.term())))
			.findFirst()
			.ifPresent((other) -> {
				throw new RuleBroken("rows[%d].startsOn".formatted(at),
						"%s %s this post in that time (%s)".formatted(other.person().fullName(),
								other.basis().isCovering() ? "covers" : "holds",
								TermWords.of(terms.getOrDefault(other.id(), other.term()))));
			});
	}

	private static boolean isRival(Appointment one, Appointment other) {
		return one.basis().isCovering() == other.basis().isCovering() || isSamePerson(one, other);
	}

	private static boolean clash(Appointment one, Appointment other, Term term, Term otherTerm) {
		if (!term.overlaps(otherTerm) || isSamePerson(one, other)) {
			return term.overlaps(otherTerm);
		}
		Term sole = new Term(one.post().soleFrom(), null);
		return one.post().hasSoleHolder() && sole.overlaps(term) && sole.overlaps(otherTerm);
	}

	private static boolean isSamePerson(Appointment one, Appointment other) {
		return one.person().id().equals(other.person().id());
	}

}
