package org.remit.duties.editions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.appointments.Appointments;
import org.remit.people.people.People;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.rooms.Mention;
import org.remit.platform.rooms.Mentions;
import org.remit.platform.rooms.Thing;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;

/**
 * On the public page of a post, the published matrices it answers for; on that of a
 * person, those of the posts they hold today.
 */
@Component
@Order(4)
class MatrixLinks implements Mentions {

	private final PublishedMatrices published;

	private final Appointments appointments;

	private final SettableClock clock;

	MatrixLinks(PublishedMatrices published, Appointments appointments, SettableClock clock) {
		this.published = published;
		this.appointments = appointments;
		this.clock = clock;
	}

	@Override
	public Map<UUID, List<Mention>> published(Collection<Thing> things) {
		return things.stream().collect(Collectors.toMap(Thing::id, this::of));
	}

	private List<Mention> of(Thing thing) {
		return switch (thing.kind()) {
			case Posts.KIND -> links(List.of(thing.id()));
			case People.KIND -> links(heldBy(thing.id()));
			default -> List.of();
		};
	}

	private List<UUID> heldBy(UUID person) {
		return this.appointments.heldBy(person, this.clock.today())
			.stream()
			.map((one) -> one.post())
			.filter(Post::isPublic)
			.map(Post::id)
			.toList();
	}

	private List<Mention> links(Collection<UUID> posts) {
		return this.published.ofPosts(posts, new AsAt(this.clock.today(), this.clock.today()))
			.stream()
			.map((matrix) -> new Mention("Responsibilities", matrix.title(), matrix.href()))
			.toList();
	}

}
