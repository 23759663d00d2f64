package org.remit.boards.boards;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.RelatedLinks;
import org.remit.platform.time.SettableClock;

/** The seats that come with a post, on its public page. */
@Component
class BoardLinks implements RelatedLinks {

	private final SeatRepository seats;

	private final SettableClock clock;

	BoardLinks(SeatRepository seats, SettableClock clock) {
		this.seats = seats;
		this.clock = clock;
	}

	@Override
	public String heading() {
		return "Seats that come with it";
	}

	@Override
	public List<Link> of(Post post) {
		return this.seats.findByPosts(List.of(post.id()))
			.stream()
			.filter((seat) -> seat.board().isPublic() && seat.isAnnounced(this.clock.today()))
			.filter((seat) -> seat.existence().told(this.clock.today()).contains(this.clock.today()))
			.map((seat) -> new Link("%s, %s".formatted(seat.board().name(), seat.title()),
					"/boards/" + seat.board().slug()))
			.toList();
	}

	/** A person's seats stand in their timeline. */
	@Override
	public List<Link> of(Person person) {
		return List.of();
	}

}
