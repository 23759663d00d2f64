package org.remit.reading.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.designations.Designated;
import org.remit.people.designations.Designations;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostLines;
import org.remit.people.posts.Posts;
import org.remit.platform.time.AsAt;

/** The public posts of a day under those to whom they answer. */
@Component
class PostChart {

	private final Posts posts;

	private final Appointments appointments;

	private final PostLines lines;

	private final Designations designations;

	PostChart(Posts posts, Appointments appointments, PostLines lines, Designations designations) {
		this.posts = posts;
		this.appointments = appointments;
		this.lines = lines;
		this.designations = designations;
	}

	/** Reads everything of the day at once, for as many charts as are drawn from it. */
	Day on(AsAt asAt) {
		Map<UUID, Post> posts = new LinkedHashMap<>();
		this.posts.all()
			.stream()
			.filter((post) -> post.isPublic() && post.exists(asAt.day()))
			.forEach((post) -> posts.put(post.id(), post));
		Map<UUID, List<Appointment>> holders = this.appointments.holders(posts.keySet(), asAt.day())
			.stream()
			.collect(Collectors.groupingBy((one) -> one.post().id()));
		Map<UUID, UUID> above = this.lines.on(asAt.day())
			.stream()
			.collect(Collectors.toMap((line) -> line.post().id(), (line) -> line.superior().id()));
		return new Day(posts, holders, above, statutory(asAt));
	}

	private Map<UUID, String> statutory(AsAt asAt) {
		return this.designations.announced(asAt)
			.stream()
			.filter((designated) -> designated.answering() != null)
			.collect(Collectors.toMap((designated) -> designated.answering().post().id(), Designated::label,
					(one, other) -> one + ", " + StringUtils.uncapitalize(other)));
	}

	/**
	 * The posts of one day.
	 *
	 * @param statutory what statutes name the post's holder
	 */
	record Day(Map<UUID, Post> posts, Map<UUID, List<Appointment>> holders, Map<UUID, UUID> above,
			Map<UUID, String> statutory) {

		/** True for a post whose holder a statute names. */
		boolean isStatutory(Post post) {
			return this.statutory.containsKey(post.id());
		}

		List<Box> boxes(Predicate<Post> wanted) {
			Map<UUID, Post> chosen = new LinkedHashMap<>(this.posts);
			chosen.values().removeIf(wanted.negate());
			return new Forest<>(chosen, this.above).boxes(this::box);
		}

		private Box box(Post post, List<Box> below) {
			List<Appointment> holders = this.holders.getOrDefault(post.id(), List.of());
			boolean vacant = holders.stream().allMatch((one) -> one.basis().isCovering());
			return new Box(post.title(), "/posts/" + post.slug(), this.statutory.getOrDefault(post.id(), ""),
					holders.stream().map(Day::name).toList(), vacant, below);
		}

		private static Box.Name name(Appointment one) {
			return new Box.Name(one.person().fullName(), one.basis().isCovering() ? one.basis().word() : "",
					"/people/" + one.person().slug());
		}

	}

}
