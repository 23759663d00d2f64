package org.remit.reading.answering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.boards.boards.Board;
import org.remit.duties.drafts.Gap;
import org.remit.duties.drafts.MatrixDraft;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.editions.MatrixSnapshot;
import org.remit.people.posts.Post;
import org.remit.publishing.archive.Archive.LiveEdition;
import org.remit.publishing.documents.EditionFacts;

/**
 * Opens matrices: says of each row, printed or written, which posts answer for it.
 *
 * @param posts who is meant by the addresses of posts that are printed
 * @param gaps by responsibility
 */
record Opening(Map<String, Post> posts, Map<UUID, Set<Gap>> gaps) {

	/**
	 * Opens a matrix.
	 * @param live null where no edition is in force
	 * @param written null where what is being written is not for the reader
	 * @param draft the same as it would be printed
	 */
	OpenMatrix open(UUID id, LiveEdition live, MatrixDraft written, MatrixSnapshot draft) {
		Map<Integer, ResponsibilityDraft> drafts = (written != null) ? byKey(written) : Map.of();
		MatrixSnapshot published = (live != null) ? (MatrixSnapshot) live.snapshot() : null;
		EditionFacts edition = (live != null) ? live.edition() : null;
		return new OpenMatrix(id, edition, (published != null) ? published : draft,
				(written != null) ? written.matrix().posts() : List.of(),
				rows(published, true, drafts, board(written), (row, duty) -> holders(published, row, duty)),
				rows(draft, false, drafts, board(written), (row, duty) -> duty.holders()));
	}

	/** Whoever may read what is being written knows whose board it is. */
	private static Board board(MatrixDraft written) {
		return (written != null) ? written.matrix().board() : null;
	}

	private static Map<Integer, ResponsibilityDraft> byKey(MatrixDraft written) {
		return written.responsibilities()
			.stream()
			.collect(Collectors.toMap((draft) -> draft.responsibility().key(), Function.identity()));
	}

	private List<ReadRow> rows(MatrixSnapshot matrix, boolean published, Map<Integer, ResponsibilityDraft> drafts,
			Board board, BiFunction<MatrixSnapshot.Row, ResponsibilityDraft, List<Post>> holders) {
		if (matrix == null) {
			return List.of();
		}
		return matrix.sections().stream().flatMap((section) -> section.rows().stream().map((row) -> {
			ResponsibilityDraft draft = drafts.get(row.key());
			List<Post> posts = holders.apply(row, draft);
			Board answering = (posts.isEmpty() && row.holders().isEmpty()) ? board : null;
			return new ReadRow(section.heading(), row, posts, answering, published, false, gaps(draft));
		})).toList();
	}

	private Set<Gap> gaps(ResponsibilityDraft draft) {
		return (draft != null) ? this.gaps.getOrDefault(draft.responsibility().id(), Set.of()) : Set.of();
	}

	/**
	 * The posts that are printed as the row's, else those of the matrix; and those that
	 * are for staff only, which are never printed and answer for it all the same.
	 */
	private List<Post> holders(MatrixSnapshot matrix, MatrixSnapshot.Row row, ResponsibilityDraft draft) {
		List<Post> behind = (draft != null) ? draft.holders().stream().filter((post) -> !post.isPublic()).toList()
				: List.of();
		boolean behindAlone = !behind.isEmpty() && row.holders().isEmpty()
				&& !draft.responsibility().holders().isEmpty();
		Stream<String> printed = row.holders().isEmpty() ? matrix.posts().stream().map(MatrixSnapshot.Holder::slug)
				: row.holders().stream().map((place) -> address(place));
		Stream<Post> named = behindAlone ? Stream.empty() : printed.map(this.posts::get).filter((post) -> post != null);
		return Stream.concat(named, behind.stream()).distinct().toList();
	}

	/** The last part of "/posts/leader". */
	static String address(MatrixSnapshot.Place place) {
		return place.href().substring(place.href().lastIndexOf('/') + 1);
	}

}
