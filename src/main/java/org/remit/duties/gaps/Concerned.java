package org.remit.duties.gaps;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.boards.boards.Board;
import org.remit.duties.actions.FutureAction;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.matrices.Matrix;
import org.remit.law.provisions.Provision;
import org.remit.law.sources.SourceEdition;
import org.remit.people.posts.Post;

/**
 * Whom and what it concerns that something is missing.
 *
 * @param sources the editions it is about
 * @param posts those that answer for it
 * @param boards those whose matrix it stands in, or that are to hear of an action
 * @param matrices those it stands in; for a provision those that cover its edition
 */
public record Concerned(Set<Named> sources, Set<Named> posts, Set<Named> boards, Set<Named> matrices) {

	static Concerned by(ResponsibilityDraft draft) {
		Matrix matrix = draft.responsibility().matrix();
		Stream<Board> boards = Stream.concat(Stream.of(matrix).map(Matrix::board),
				draft.future().stream().map(FutureAction::board));
		return new Concerned(
				named(draft.cites().stream().filter((one) -> !one.isMistake()).map(Provision::edition),
						Concerned::named),
				named(draft.holders().stream(), Concerned::named), named(boards, Concerned::named),
				Set.of(named(matrix)));
	}

	/** An edition's provisions concern whoever means to cover it. */
	static Concerned by(SourceEdition edition, Collection<Matrix> covering) {
		return new Concerned(Set.of(named(edition)),
				named(covering.stream().flatMap((one) -> one.posts().stream()), Concerned::named),
				named(covering.stream().map(Matrix::board), Concerned::named),
				named(covering.stream(), Concerned::named));
	}

	private static <T> Set<Named> named(Stream<T> things, Function<T, Named> name) {
		return things.filter(Objects::nonNull).map(name).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Named named(SourceEdition edition) {
		return new Named(edition.id(), edition.label());
	}

	private static Named named(Post post) {
		return new Named(post.id(), post.title());
	}

	private static Named named(Board board) {
		return new Named(board.id(), board.name());
	}

	private static Named named(Matrix matrix) {
		return new Named(matrix.id(), matrix.title());
	}

}
