package org.remit.portfolios.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostKind;
import org.remit.people.posts.Posts;
import org.remit.platform.web.Listing;
import org.remit.portfolios.reshuffles.PostRegister;
import org.remit.portfolios.reshuffles.Reshuffle;

/** The posts of the executive at once, any other by a search. */
@Component
@Order(1)
class PostChoice implements Choice {

	private final Posts posts;

	private final Appointments appointments;

	PostChoice(Posts posts, Appointments appointments) {
		this.posts = posts;
		this.appointments = appointments;
	}

	@Override
	public String key() {
		return "posts";
	}

	@Override
	public String label() {
		return "Posts";
	}

	@Override
	public String searchLabel() {
		return "Find any post by its title, also outside of the executive";
	}

	@Override
	public Listing.Page<Row> rows(Reshuffle reshuffle, String words, Pageable page) {
		Page<Post> found = words.isBlank() ? new PageImpl<>(executive(reshuffle)) : this.posts.search(words, page);
		Map<UUID, List<Appointment>> holders = this.appointments
			.knownHolders(found.map(Post::id).getContent(), reshuffle.dayBefore())
			.stream()
			.collect(Collectors.groupingBy((one) -> one.post().id()));
		return page(reshuffle, words, found,
				found.stream().map((post) -> row(post, holders.getOrDefault(post.id(), List.of()))).toList());
	}

	private List<Post> executive(Reshuffle reshuffle) {
		return this.posts.of(PostKind.EXECUTIVE)
			.stream()
			.filter((post) -> post.exists(reshuffle.takesEffectOn()))
			.toList();
	}

	private static Row row(Post post, List<Appointment> holders) {
		List<Action> actions = new ArrayList<>();
		actions.add(new Action("Appoint somebody", "kind=appoint&post=" + post.id()));
		holders.forEach((one) -> actions
			.add(new Action("End the appointment of " + one.person().fullName(), "kind=end&appointment=" + one.id())));
		return new Row(post.id(), post.title(), PostRegister.words(holders), actions);
	}

}
