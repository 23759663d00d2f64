package org.remit.reading.answering;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.boards.boards.Board;
import org.remit.duties.editions.MatrixSnapshot;
import org.remit.people.posts.Post;
import org.remit.publishing.documents.EditionFacts;

/**
 * A matrix on a day as it lies open for reading. What is published counts; what is not
 * published yet is read by those alone who answer for it (ADR 17).
 *
 * @param edition the one in force, null where there is none
 * @param printed what stands around the rows
 * @param owners the posts whose matrix it is, as the register has it
 * @param published the rows of that edition
 * @param written the rows of the register
 */
record OpenMatrix(UUID id, EditionFacts edition, MatrixSnapshot printed, List<Post> owners, List<ReadRow> published,
		List<ReadRow> written) {

	/** What these posts and boards answer for. */
	ReadMatrix of(Collection<UUID> answering) {
		return read(answering, (row) -> row.isOf(answering));
	}

	/** Every row that is published, and of the others those for the reader. */
	ReadMatrix whole(Collection<UUID> posts) {
		boolean theirs = this.owners.stream().anyMatch((post) -> posts.contains(post.id()));
		return read(posts, (row) -> row.published() || theirs || row.isOf(posts));
	}

	/** Of what is both published and written, the reader gets what is published. */
	private ReadMatrix read(Collection<UUID> posts, Predicate<ReadRow> wanted) {
		List<ReadRow> first = this.published.stream().filter(wanted).toList();
		Set<Integer> known = first.stream().map(ReadRow::key).collect(Collectors.toSet());
		Stream<ReadRow> rest = this.written.stream().filter(wanted).filter((row) -> !known.contains(row.key()));
		return new ReadMatrix(this.id, this.edition, this.printed,
				Stream.concat(first.stream(), rest).map((row) -> row.readBy(posts)).toList());
	}

	/** The posts that answer for some row. */
	Stream<Post> posts() {
		return rows().flatMap((row) -> row.holders().stream());
	}

	/** The boards that answer for some row. */
	Stream<Board> boards() {
		return rows().map(ReadRow::board).filter(Objects::nonNull);
	}

	private Stream<ReadRow> rows() {
		return Stream.concat(this.published.stream(), this.written.stream());
	}

}
