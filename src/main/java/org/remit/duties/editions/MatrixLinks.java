package org.remit.duties.editions;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.people.people.Person;
import org.remit.people.posts.Appointments;
import org.remit.people.posts.Post;
import org.remit.people.posts.RelatedLinks;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;

/**
 * On the public page of a post, the published matrices it answers for; on that of a
 * person, those of the posts they hold today.
 */
@Component
class MatrixLinks implements RelatedLinks {

	private final PublishedMatrices published;

	private final Appointments appointments;

	private final SettableClock clock;

	MatrixLinks(PublishedMatrices published, Appointments appointments, SettableClock clock) {
		this.published = published;
		this.appointments = appointments;
		this.clock = clock;
	}

	@Override
	public String heading() {
		return "Responsibilities";
	}

	@Override
	public List<Link> of(Post post) {
		return links(List.of(post.id()));
	}

	@Override
	public List<Link> of(Person person) {
		return links(this.appointments.heldBy(person.id(), this.clock.today())
			.stream()
			.map((one) -> one.post())
			.filter(Post::isPublic)
			.map(Post::id)
			.toList());
	}

	private List<Link> links(Collection<UUID> posts) {
		return this.published.ofPosts(posts, new AsAt(this.clock.today(), this.clock.today()))
			.stream()
			.map((matrix) -> new Link(matrix.title(), matrix.href()))
			.toList();
	}

}
