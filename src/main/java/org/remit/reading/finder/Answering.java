package org.remit.reading.finder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.BoardAddresses;
import org.remit.duties.editions.PublishedMatrix;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostAddresses;
import org.remit.platform.time.AsAt;

/**
 * A published matrix stays where it is when its board closes or its posts are abolished,
 * but nobody answers for it any more.
 */
@Component
class Answering {

	private final PostAddresses posts;

	private final BoardAddresses boards;

	Answering(PostAddresses posts, BoardAddresses boards) {
		this.posts = posts;
		this.boards = boards;
	}

	/**
	 * Those with a post or a board that is there on the day, and those that name none.
	 */
	List<PublishedMatrix> of(List<PublishedMatrix> matrices, AsAt asAt) {
		Map<String, Post> posts = this.posts.of(addresses(matrices, PublishedMatrix::posts));
		posts.values().removeIf((post) -> !post.exists(asAt.day()));
		Map<String, Board> boards = this.boards.of(addresses(matrices, PublishedMatrix::board));
		boards.values().removeIf((board) -> !board.announcedExistence(asAt.today()).contains(asAt.day()));
		return matrices.stream()
			.filter((one) -> isAny(one.posts(), posts) || isAny(one.board(), boards)
					|| one.posts().isEmpty() && one.board().isEmpty())
			.toList();
	}

	private static boolean isAny(Set<String> addresses, Map<String, ?> there) {
		return addresses.stream().anyMatch(there::containsKey);
	}

	private static Set<String> addresses(List<PublishedMatrix> matrices,
			Function<PublishedMatrix, Set<String>> addresses) {
		return matrices.stream().flatMap((one) -> addresses.apply(one).stream()).collect(Collectors.toSet());
	}

}
