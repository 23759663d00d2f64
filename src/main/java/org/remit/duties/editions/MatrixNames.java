package org.remit.duties.editions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.duties.editions.MatrixSnapshot.Place;

/**
 * The posts, boards and provisions that the words of a matrix lead to, by their
 * addresses.
 */
record MatrixNames(MatrixSnapshot matrix) {

	private static final String POSTS = "/posts/";

	private static final String BOARDS = "/boards/";

	/**
	 * The addresses of the posts that answer for it, as a whole or in a row, as they were
	 * then.
	 */
	Set<String> posts() {
		return Stream
			.concat(this.matrix.posts().stream().map(MatrixSnapshot.Holder::slug),
					addresses(POSTS, rows().stream().flatMap((row) -> row.holders().stream())))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The address of the board that answers for it, none where posts do. */
	Set<String> board() {
		return addresses(BOARDS, Stream.ofNullable(this.matrix.board())).collect(Collectors.toSet());
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

	/** Where the provisions stand that its rows cite. */
	Set<String> provisions() {
		return rows().stream()
			.flatMap((row) -> row.citations().stream())
			.map(MatrixSnapshot.Cited::href)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	private List<MatrixSnapshot.Row> rows() {
		return this.matrix.sections().stream().flatMap((section) -> section.rows().stream()).toList();
	}

}
