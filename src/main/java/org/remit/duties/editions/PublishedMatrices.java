package org.remit.duties.editions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.boards.boards.BoardAddresses;
import org.remit.people.posts.PostAddresses;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.archive.Archive;

/**
 * Published matrices as the public reads them, by whose they are. Asks the editions in
 * force and never what is being written; in a constant number of statements.
 */
@Service
@Transactional(readOnly = true)
public class PublishedMatrices {

	private final MatrixKind kind;

	private final Archive archive;

	private final PostAddresses posts;

	private final BoardAddresses boards;

	private final SettableClock clock;

	PublishedMatrices(MatrixKind kind, Archive archive, PostAddresses posts, BoardAddresses boards,
			SettableClock clock) {
		this.kind = kind;
		this.archive = archive;
		this.posts = posts;
		this.boards = boards;
		this.clock = clock;
	}

	/** Those in force on a day, by title. */
	public List<PublishedMatrix> inForce(AsAt asAt) {
		return this.archive.inForce(this.kind, asAt).stream().map(PublishedMatrix::new).toList();
	}

	/** Those of which some row is for one of these posts to answer. */
	public List<PublishedMatrix> ofPosts(Collection<UUID> wanted, AsAt asAt) {
		return wanted.isEmpty() ? List.of() : leadingToPosts(wanted, inForce(asAt), PublishedMatrix::posts);
	}

	/** Those for which a board answers. */
	public List<PublishedMatrix> ofBoard(UUID board, AsAt asAt) {
		return leadingToBoard(board, inForce(asAt), PublishedMatrix::board);
	}

	/** Those that name a post anywhere and that the public reads today. */
	List<PublishedMatrix> namingPost(UUID post) {
		return leadingToPosts(Set.of(post), inForce(now()), PublishedMatrix::namedPosts);
	}

	/** Those that name a board anywhere and that the public reads today. */
	List<PublishedMatrix> namingBoard(UUID board) {
		return leadingToBoard(board, inForce(now()), PublishedMatrix::namedBoards);
	}

	private AsAt now() {
		return new AsAt(this.clock.today(), this.clock.today());
	}

	private List<PublishedMatrix> leadingToPosts(Collection<UUID> wanted, List<PublishedMatrix> matrices,
			Function<PublishedMatrix, Set<String>> addresses) {
		return leadingTo(addresses, matrices,
				addresses(this.posts.of(all(matrices, addresses)), wanted, (one) -> one.id()));
	}

	private List<PublishedMatrix> leadingToBoard(UUID wanted, List<PublishedMatrix> matrices,
			Function<PublishedMatrix, Set<String>> addresses) {
		return leadingTo(addresses, matrices,
				addresses(this.boards.of(all(matrices, addresses)), Set.of(wanted), (one) -> one.id()));
	}

	/** The addresses, former ones too, of what is wanted. */
	private static <T> Set<String> addresses(Map<String, T> found, Collection<UUID> wanted, Function<T, UUID> id) {
		return found.entrySet()
			.stream()
			.filter((entry) -> wanted.contains(id.apply(entry.getValue())))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	private static List<PublishedMatrix> leadingTo(Function<PublishedMatrix, Set<String>> addresses,
			List<PublishedMatrix> matrices, Set<String> wanted) {
		return matrices.stream().filter((one) -> addresses.apply(one).stream().anyMatch(wanted::contains)).toList();
	}

	private static Set<String> all(List<PublishedMatrix> matrices, Function<PublishedMatrix, Set<String>> addresses) {
		return matrices.stream().flatMap((one) -> addresses.apply(one).stream()).collect(Collectors.toSet());
	}

}
