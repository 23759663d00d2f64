package org.remit.portfolios.rehearsals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.appointments.Appointment;
import org.remit.people.people.Person;
import org.remit.people.posts.PostKind;
import org.remit.platform.council.Councils;
import org.remit.platform.council.Jurisdiction;
import org.remit.portfolios.reshuffles.PostRegister;
import org.remit.portfolios.reshuffles.Reshuffle;

/**
 * The size of the executive: the mayor or leader and at least two councillors, ten at
 * most with the mayor or leader (Local Government Act 2000, section 9C in England,
 * section 11 in Wales). One person may hold several posts in it, but seldom should.
 */
@Component
@Order(3)
class ExecutiveWatch implements Watch {

	private static final int FEWEST = 3;

	private static final int MOST = 10;

	private final PostRegister posts;

	private final Councils councils;

	ExecutiveWatch(PostRegister posts, Councils councils) {
		this.posts = posts;
		this.councils = councils;
	}

	@Override
	public List<String> warnings(Reshuffle reshuffle, Set<UUID> touched) {
		Map<Person, List<Appointment>> executive = this.posts.holders(reshuffle.takesEffectOn(), Set.of())
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((one) -> one.post().kind() == PostKind.EXECUTIVE)
			.collect(Collectors.groupingBy(Appointment::person, LinkedHashMap::new, Collectors.toList()));
		List<String> warnings = new ArrayList<>();
		executive.forEach((person, held) -> {
			if (held.size() > 1) {
				warnings.add(
						"%s would hold %d executive posts: %s".formatted(person.fullName(), held.size(), titles(held)));
			}
		});
		if (executive.size() > MOST || !executive.isEmpty() && executive.size() < FEWEST) {
			warnings.add("The executive would have %d %s. It has three to ten, the mayor or leader included (%s)"
				.formatted(executive.size(), (executive.size() == 1) ? "member" : "members", source()));
		}
		return warnings;
	}

	private static String titles(List<Appointment> held) {
		return held.stream().map((one) -> one.post().title()).collect(Collectors.joining(" and "));
	}

	private String source() {
		boolean wales = this.councils.current().jurisdiction() == Jurisdiction.WALES;
		return "Local Government Act 2000, section " + (wales ? "11" : "9C");
	}

}
