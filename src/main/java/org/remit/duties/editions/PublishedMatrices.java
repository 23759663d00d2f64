package org.remit.duties.editions;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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

	private final SettableClock clock;

	PublishedMatrices(MatrixKind kind, Archive archive, SettableClock clock) {
		this.kind = kind;
		this.archive = archive;
		this.clock = clock;
	}

	/** Those in force on a day with all that they say, by title. */
	public List<PublishedMatrix> inForce(AsAt asAt) {
		return this.archive.inForce(this.kind, asAt).stream().map(PublishedMatrix::new).toList();
	}

	/** Those of which some row is for one of these posts to answer. */
	public List<PublishedMatrix> ofPosts(Collection<UUID> posts, AsAt asAt) {
		return mentioning(asAt, MatrixMentions.ANSWERING_POST, posts);
	}

	/** Those for which a board answers. */
	public List<PublishedMatrix> ofBoard(UUID board, AsAt asAt) {
		return mentioning(asAt, MatrixMentions.ANSWERING_BOARD, Set.of(board));
	}

	/** Those of which some row cites one of these provisions today, with all they say. */
	List<PublishedMatrix> citing(Collection<UUID> provisions) {
		return this.archive.inForce(this.kind, now(), Set.of(MatrixMentions.PROVISION), provisions)
			.stream()
			.map(PublishedMatrix::new)
			.toList();
	}

	/** Those that name a post anywhere and that the public reads today. */
	List<PublishedMatrix> namingPost(UUID post) {
		return mentioning(now(), MatrixMentions.NAMED_POST, Set.of(post));
	}

	/** Those that name a board anywhere and that the public reads today. */
	List<PublishedMatrix> namingBoard(UUID board) {
		return mentioning(now(), MatrixMentions.NAMED_BOARD, Set.of(board));
	}

	private AsAt now() {
		return new AsAt(this.clock.today(), this.clock.today());
	}

	private List<PublishedMatrix> mentioning(AsAt asAt, String relation, Collection<UUID> targets) {
		return this.archive.listed(this.kind, asAt, Set.of(relation), targets)
			.stream()
			.map(PublishedMatrix::new)
			.toList();
	}

}
