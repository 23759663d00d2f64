package org.remit.boards.seats;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.posts.Posts;
import org.remit.platform.rooms.Mention;
import org.remit.platform.rooms.Mentions;
import org.remit.platform.rooms.Thing;
import org.remit.platform.time.SettableClock;

/** The seats that come with a post; a person's stand in their timeline. */
@Component
@Order(1)
class BoardLinks implements Mentions {

	private final SeatRepository seats;

	private final SettableClock clock;

	BoardLinks(SeatRepository seats, SettableClock clock) {
		this.seats = seats;
		this.clock = clock;
	}

	@Override
	public Map<UUID, List<Mention>> published(Collection<Thing> things) {
		return things.stream()
			.filter((thing) -> thing.kind().equals(Posts.KIND))
			.collect(Collectors.toMap(Thing::id, (post) -> of(post.id())));
	}

	private List<Mention> of(UUID post) {
		return this.seats.findByPosts(List.of(post))
			.stream()
			.filter((seat) -> seat.board().isPublic() && seat.isAnnounced(this.clock.today()))
			.filter((seat) -> seat.existence().told(this.clock.today()).contains(this.clock.today()))
			.map((seat) -> new Mention("Seats that come with it", "%s, %s".formatted(seat.board().name(), seat.title()),
					"/boards/" + seat.board().slug()))
			.toList();
	}

}
