package org.remit.reading.finder;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.remit.people.appointments.Appointment;
import org.remit.people.posts.Post;

/** A post, and whoever holds or covers it on the day. */
record Office(Post post, List<Appointment> holders) {

	static Office of(Post post, Map<UUID, List<Appointment>> holders) {
		return new Office(post, holders.getOrDefault(post.id(), List.of()));
	}

}
