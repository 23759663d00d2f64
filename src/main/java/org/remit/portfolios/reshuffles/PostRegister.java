package org.remit.portfolios.reshuffles;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostKind;
import org.remit.people.posts.Posts;

/** The posts of the executive, and others that a set touches, with their holders. */
@Component
@Order(1)
public class PostRegister implements Register {

	private static final String VACANT = "Vacant";

	private final Posts posts;

	private final Appointments appointments;

	PostRegister(Posts posts, Appointments appointments) {
		this.posts = posts;
		this.appointments = appointments;
	}

	@Override
	public String heading() {
		return "Posts";
	}

	@Override
	public String subject() {
		return "Post";
	}

	@Override
	public Map<UUID, Entry> on(LocalDate day, Set<UUID> touched) {
		Map<UUID, Entry> entries = new LinkedHashMap<>();
		holders(day, touched)
			.forEach((post, holders) -> entries.put(post.id(), new Entry(post.title(), words(holders))));
		return entries;
	}

	/** Each post with whoever holds it: substantive holders first, then who covers. */
	public Map<Post, List<Appointment>> holders(LocalDate day, Set<UUID> touched) {
		List<Post> posts = Stream
			.concat(this.posts.of(PostKind.EXECUTIVE).stream(),
					touched.stream().map(this.posts::find).flatMap(Optional::stream))
			.filter((post) -> post.exists(day))
			.distinct()
			.toList();
		Map<UUID, List<Appointment>> byPost = this.appointments.knownHolders(posts.stream().map(Post::id).toList(), day)
			.stream()
			.collect(Collectors.groupingBy((one) -> one.post().id()));
		Map<Post, List<Appointment>> holders = new LinkedHashMap<>();
		posts.forEach((post) -> holders.put(post, byPost.getOrDefault(post.id(), List.of())));
		return holders;
	}

	public static String words(List<Appointment> holders) {
		boolean vacant = isVacant(holders);
		return Stream.concat(vacant ? Stream.of(VACANT) : Stream.of(), holders.stream().map(PostRegister::name))
			.collect(Collectors.joining(", "));
	}

	private static String name(Appointment one) {
		String name = one.person().fullName();
		return one.basis().isCovering() ? "covered by %s (%s)".formatted(name, one.basis().word()) : name;
	}

	/** Nobody holds it, though somebody may cover it. */
	public static boolean isVacant(List<Appointment> holders) {
		return holders.stream().allMatch((one) -> one.basis().isCovering());
	}

}
