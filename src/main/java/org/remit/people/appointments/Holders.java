package org.remit.people.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.remit.people.posts.Post;

/**
 * Who holds each of several posts on a day, for a list that shows them beside one
 * another.
 *
 * @param lastDays the last day of whoever held a vacant post before
 */
public record Holders(Map<UUID, List<Appointment>> byPost, Map<UUID, LocalDate> lastDays) {

	public static Holders of(List<Appointment> appointments) {
		return of(appointments, List.of());
	}

	public static Holders of(List<Appointment> appointments, List<LastDay> lastDays) {
		return new Holders(appointments.stream().collect(Collectors.groupingBy((one) -> one.post().id())),
				lastDays.stream().collect(Collectors.toMap(LastDay::post, LastDay::day)));
	}

	public List<Appointment> of(Post post) {
		return this.byPost.getOrDefault(post.id(), List.of());
	}

	/** Nobody holds the post, though somebody may cover it. */
	public boolean isVacant(Post post) {
		return of(post).stream().allMatch((one) -> one.basis().isCovering());
	}

	/** Null where the post isn't vacant, or nobody ever held it. */
	public LocalDate vacantSince(Post post) {
		LocalDate last = this.lastDays.get(post.id());
		return (last != null && isVacant(post)) ? last.plusDays(1) : null;
	}

	/** When the latest holder of a post left it. */
	record LastDay(UUID post, LocalDate day) {

	}

}
