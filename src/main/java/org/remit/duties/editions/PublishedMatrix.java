package org.remit.duties.editions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.duties.editions.MatrixSnapshot.Place;
import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.Archive.LiveEdition;

/** A published matrix, and the posts and boards that its words lead to. */
public record PublishedMatrix(LiveEdition live) {

	private static final String POSTS = "/posts/";

	private static final String BOARDS = "/boards/";

	public UUID edition() {
		return this.live.edition().id();
	}

	public MatrixSnapshot snapshot() {
		return (MatrixSnapshot) this.live.snapshot();
	}

	public String title() {
		return snapshot().title();
	}

	/** Where the public reads it. */
	public String href() {
		return "%s/%s".formatted(MatrixKind.ADDRESS, this.live.edition().document().slug());
	}

	/** Where the public reads one of its rows: on another day, in the edition of then. */
	public String href(MatrixSnapshot.Row row, AsAt asAt) {
		String edition = asAt.isNow() ? "" : "/editions/" + this.live.edition().number();
		return "%s%s#row-%d".formatted(href(), edition, row.key());
	}

	public List<MatrixSnapshot.Row> rows() {
		return snapshot().sections().stream().flatMap((section) -> section.rows().stream()).toList();
	}

	/**
	 * The addresses of the posts that answer for it, as a whole or in a row, as they were
	 * then.
	 */
	public Set<String> posts() {
		return Stream
			.concat(snapshot().posts().stream().map(MatrixSnapshot.Holder::slug),
					addresses(POSTS, rows().stream().flatMap((row) -> row.holders().stream())))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The address of the board that answers for it, none where posts do. */
	public Set<String> board() {
		return addresses(BOARDS, Stream.ofNullable(snapshot().board())).collect(Collectors.toSet());
	}

	/** The addresses of all posts that its page leads to. */
	Set<String> namedPosts() {
		return Stream.concat(posts().stream(), addresses(POSTS, future().map(MatrixSnapshot.Intended::owner)))
			.collect(Collectors.toSet());
	}

	/** The addresses of all boards that its page leads to. */
	Set<String> namedBoards() {
		Stream<Place> evidence = rows().stream()
			.flatMap((row) -> row.taken().actions().stream())
			.flatMap((done) -> done.evidence().stream());
		Stream<Place> told = future().map(MatrixSnapshot.Intended::board);
		return Stream.concat(board().stream(), addresses(BOARDS, Stream.concat(evidence, told)))
			.collect(Collectors.toSet());
	}

	private Stream<MatrixSnapshot.Intended> future() {
		return rows().stream().flatMap((row) -> row.future().actions().stream());
	}

	private static Stream<String> addresses(String register, Stream<Place> places) {
		return places.filter((place) -> place != null && place.href() != null && place.href().startsWith(register))
			.map((place) -> place.href().substring(register.length()));
	}

}
