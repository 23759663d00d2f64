package org.remit.duties.editions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostAddresses;
import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.Beside;
import org.remit.publishing.archive.Published;
import org.remit.publishing.documents.DocumentKind;

/**
 * Beside a published matrix, who holds its posts on the day by the register, where that
 * is not who the edition names.
 */
@Component
class HoldersBeside implements Beside {

	private final PostAddresses posts;

	private final Appointments appointments;

	HoldersBeside(PostAddresses posts, Appointments appointments) {
		this.posts = posts;
		this.appointments = appointments;
	}

	@Override
	public boolean isFor(DocumentKind kind) {
		return kind instanceof MatrixKind;
	}

	@Override
	public String template() {
		return "duties/editions/holders";
	}

	@Override
	public Object facts(Published published, AsAt asAt) {
		List<MatrixSnapshot.Holder> printed = ((MatrixSnapshot) published.snapshot()).posts();
		Map<String, Post> posts = this.posts.of(printed.stream().map(MatrixSnapshot.Holder::slug).toList());
		Map<UUID, List<Appointment>> held = this.appointments
			.holders(posts.values().stream().map(Post::id).toList(), asAt.day())
			.stream()
			.collect(Collectors.groupingBy((one) -> one.post().id()));
		List<Held> differing = printed.stream()
			.filter((holder) -> isKnown(posts.get(holder.slug()), asAt))
			.map((holder) -> Held.of(holder, posts.get(holder.slug()), held))
			.filter((now) -> !now.isAsPrinted())
			.toList();
		return differing.isEmpty() ? null : differing;
	}

	/** Internal posts and their holders are for staff; one that is no more has none. */
	private static boolean isKnown(Post post, AsAt asAt) {
		return post != null && post.isPublic() && post.exists(asAt.day());
	}

	/** A post as it is printed, and whoever holds or covers it on the day. */
	record Held(MatrixSnapshot.Holder printed, Post post, List<Appointment> appointments) {

		static Held of(MatrixSnapshot.Holder printed, Post post, Map<UUID, List<Appointment>> held) {
			return new Held(printed, post, held.getOrDefault(post.id(), List.of()));
		}

		boolean isAsPrinted() {
			Set<UUID> named = this.printed.people()
				.stream()
				.map(MatrixSnapshot.Person::appointment)
				.collect(Collectors.toSet());
			return named.equals(this.appointments.stream().map(Appointment::id).collect(Collectors.toSet()));
		}

	}

}
