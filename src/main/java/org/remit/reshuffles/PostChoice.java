package org.remit.reshuffles;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.platform.web.Listing;
import org.remit.posts.Appointment;
import org.remit.posts.Appointments;
import org.remit.posts.Post;
import org.remit.posts.PostKind;
import org.remit.posts.Posts;

/**
 * The posts that a change can be about: those of the executive at once, any other by a
 * search.
 */
@Component
class PostChoice {

	private final Posts posts;

	private final Appointments appointments;

	PostChoice(Posts posts, Appointments appointments) {
		this.posts = posts;
		this.appointments = appointments;
	}

	void show(Reshuffle reshuffle, String words, Pageable page, Model model) {
		Page<Post> found = words.isBlank() ? new PageImpl<>(this.posts.of(PostKind.EXECUTIVE))
				: this.posts.search(words, page);
		List<UUID> ids = found.map(Post::id).getContent();
		Map<UUID, List<Appointment>> holders = this.appointments.knownHolders(ids, reshuffle.dayBefore())
			.stream()
			.collect(Collectors.groupingBy((one) -> one.post().id()));
		model.addAttribute("holders", holders);
		model.addAttribute("page", Listing.Page.of(found,
				"/manage/reshuffles/%s/changes/choose".formatted(reshuffle.id()), Map.of("q", words)));
	}

}
