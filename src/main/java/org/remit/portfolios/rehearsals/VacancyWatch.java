package org.remit.portfolios.rehearsals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.appointments.Appointment;
import org.remit.people.posts.Post;
import org.remit.platform.time.Day;
import org.remit.portfolios.reshuffles.PostRegister;
import org.remit.portfolios.reshuffles.Reshuffle;

/** Posts that nobody holds on the day: by the set, or because a term ran out. */
@Component
@Order(2)
class VacancyWatch implements Watch {

	private final PostRegister posts;

	VacancyWatch(PostRegister posts) {
		this.posts = posts;
	}

	@Override
	public List<String> warnings(Reshuffle reshuffle, Set<UUID> touched) {
		Map<Post, List<Appointment>> before = this.posts.holders(reshuffle.dayBefore(), touched);
		List<String> warnings = new ArrayList<>();
		this.posts.holders(reshuffle.takesEffectOn(), touched).forEach((post, holders) -> {
			boolean news = touched.contains(post.id()) || !PostRegister.isVacant(before.getOrDefault(post, List.of()));
			if (news && PostRegister.isVacant(holders)) {
				warnings.add(words(reshuffle, post, holders));
			}
		});
		return warnings;
	}

	private static String words(Reshuffle reshuffle, Post post, List<Appointment> holders) {
		String day = Day.write(reshuffle.takesEffectOn());
		return holders.isEmpty() ? "%s would be vacant on %s".formatted(post.title(), day)
				: "%s would have no holder on %s, only cover".formatted(post.title(), day);
	}

}
