package org.remit.duties.editions;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.Archive.LiveEdition;

/** A published matrix, and the posts and boards that its words lead to. */
public record PublishedMatrix(LiveEdition live) {

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
		return new MatrixNames(snapshot()).posts();
	}

	/** The address of the board that answers for it, none where posts do. */
	public Set<String> board() {
		return new MatrixNames(snapshot()).board();
	}

}
