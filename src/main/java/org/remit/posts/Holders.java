package org.remit.posts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who holds each of several posts, for a list that shows them beside one another. */
record Holders(Map<UUID, List<Appointment>> byPost) {

	static Holders of(List<Appointment> appointments) {
		return new Holders(appointments.stream().collect(Collectors.groupingBy((one) -> one.post().id())));
	}

	public List<Appointment> of(Post post) {
		return this.byPost.getOrDefault(post.id(), List.of());
	}

	/** Nobody holds the post, though somebody may cover it. */
	public boolean isVacant(Post post) {
		return of(post).stream().allMatch((one) -> one.basis().isCovering());
	}

}
