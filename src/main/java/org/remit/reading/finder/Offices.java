package org.remit.reading.finder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.time.AsAt;

/** Finds the public posts of a day by their titles. */
@Component
class Offices {

	private final Matching matching;

	private final Posts posts;

	private final Appointments appointments;

	Offices(Matching matching, Posts posts, Appointments appointments) {
		this.matching = matching;
		this.posts = posts;
		this.appointments = appointments;
	}

	Found<Office> find(Question question, AsAt asAt) {
		Map<UUID, Post> known = this.posts.all()
			.stream()
			.filter((post) -> isKnown(post, asAt))
			.collect(Collectors.toMap(Post::id, Function.identity()));
		List<Text> texts = known.values().stream().map((post) -> new Text(post.id(), 0, post.title(), "")).toList();
		return Found.apart(this.matching.among(texts, question), (shown) -> {
			List<Post> posts = shown.stream().map((hit) -> known.get(hit.id())).toList();
			Map<UUID, List<Appointment>> holders = holders(posts, asAt);
			return posts.stream().map((post) -> Office.of(post, holders)).toList();
		});
	}

	static boolean isKnown(Post post, AsAt asAt) {
		return post.isPublic() && post.exists(asAt.day());
	}

	/** By post, as far as the public may know. */
	Map<UUID, List<Appointment>> holders(Collection<Post> posts, AsAt asAt) {
		return this.appointments.holders(posts.stream().map(Post::id).toList(), asAt.day())
			.stream()
			.collect(Collectors.groupingBy((one) -> one.post().id()));
	}

}
