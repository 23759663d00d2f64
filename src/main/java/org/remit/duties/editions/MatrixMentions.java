package org.remit.duties.editions;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.BoardAddresses;
import org.remit.law.provisions.Provisions;
import org.remit.people.posts.PostAddresses;
import org.remit.publishing.documents.Reference;

/** What a matrix names or leads to, as far as other pages show that. */
@Component
public class MatrixMentions {

	/** A post that answers for it, as a whole or in a row. */
	static final String ANSWERING_POST = "answering post";

	/** A post that its page leads to. */
	static final String NAMED_POST = "named post";

	/** The board that answers for it. */
	static final String ANSWERING_BOARD = "answering board";

	/** A board that its page leads to. */
	static final String NAMED_BOARD = "named board";

	/** A provision that a row cites. */
	static final String PROVISION = "provision";

	/** The edition of a source of which a row cites a provision. */
	public static final String SOURCE = "source edition";

	private final PostAddresses posts;

	private final BoardAddresses boards;

	private final Provisions provisions;

	MatrixMentions(PostAddresses posts, BoardAddresses boards, Provisions provisions) {
		this.posts = posts;
		this.boards = boards;
		this.provisions = provisions;
	}

	Set<Reference> of(MatrixSnapshot matrix) {
		MatrixNames names = new MatrixNames(matrix);
		return Stream
			.of(posts(ANSWERING_POST, names.posts()), posts(NAMED_POST, names.namedPosts()),
					boards(ANSWERING_BOARD, names.board()), boards(NAMED_BOARD, names.namedBoards()),
					cited(names.provisions()))
			.flatMap((one) -> one)
			.collect(Collectors.toSet());
	}

	private Stream<Reference> posts(String relation, Collection<String> addresses) {
		return this.posts.of(addresses).values().stream().map((post) -> new Reference(relation, post.id()));
	}

	private Stream<Reference> cited(Collection<String> addresses) {
		return this.provisions.at(addresses)
			.stream()
			.flatMap((one) -> Stream.of(new Reference(PROVISION, one.id()), new Reference(SOURCE, one.edition().id())));
	}

	private Stream<Reference> boards(String relation, Collection<String> addresses) {
		return this.boards.of(addresses).values().stream().map((board) -> new Reference(relation, board.id()));
	}

}
