package org.remit.reading.answering;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.drafts.Gaps;
import org.remit.duties.drafts.MatrixDraft;
import org.remit.duties.drafts.MatrixDrafts;
import org.remit.duties.editions.MatrixKind;
import org.remit.duties.editions.MatrixPrinting;
import org.remit.duties.editions.MatrixSnapshot;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.Archive;
import org.remit.publishing.archive.Archive.LiveEdition;

/**
 * Reads the matrices of a day, published and written, in a constant number of statements.
 */
@Service
@Transactional(readOnly = true)
class Shelves {

	private final MatrixDrafts written;

	private final MatrixPrinting printing;

	private final Gaps gaps;

	private final MatrixKind kind;

	private final Archive archive;

	private final Posts posts;

	Shelves(MatrixDrafts written, MatrixPrinting printing, Gaps gaps, MatrixKind kind, Archive archive, Posts posts) {
		this.written = written;
		this.printing = printing;
		this.gaps = gaps;
		this.kind = kind;
		this.archive = archive;
		this.posts = posts;
	}

	/** Everything published, and what is being written about these posts. */
	Shelf about(Collection<UUID> posts, AsAt asAt) {
		return fill(this.written.about(posts, asAt.day()), asAt);
	}

	/** Everything, for those who look after it. */
	Shelf all(AsAt asAt) {
		return fill(this.written.all(asAt.day()), asAt);
	}

	private Shelf fill(List<MatrixDraft> written, AsAt asAt) {
		Map<UUID, LiveEdition> live = this.archive.inForce(this.kind, asAt)
			.stream()
			.collect(Collectors.toMap((one) -> one.edition().document().id(), Function.identity()));
		Map<UUID, MatrixDraft> drafts = written.stream()
			.collect(Collectors.toMap((one) -> one.matrix().id(), Function.identity()));
		Map<UUID, MatrixSnapshot> printed = this.printing.of(written, asAt.day());
		Opening opening = new Opening(meant(live.values()), this.gaps.of(written, asAt.day()));
		Set<UUID> ids = new LinkedHashSet<>(live.keySet());
		ids.addAll(drafts.keySet());
		return new Shelf(
				ids.stream().map((id) -> opening.open(id, live.get(id), drafts.get(id), printed.get(id))).toList(),
				written.stream().flatMap((one) -> one.responsibilities().stream()).toList());
	}

	/** The posts that editions name, by the addresses they had then. */
	private Map<String, Post> meant(Collection<LiveEdition> editions) {
		Set<String> addresses = editions.stream()
			.map((one) -> (MatrixSnapshot) one.snapshot())
			.flatMap(Shelves::addresses)
			.collect(Collectors.toSet());
		return this.posts.at(addresses);
	}

	private static Stream<String> addresses(MatrixSnapshot matrix) {
		return Stream.concat(matrix.posts().stream().map(MatrixSnapshot.Holder::slug),
				matrix.sections()
					.stream()
					.flatMap((section) -> section.rows().stream())
					.flatMap((row) -> row.holders().stream())
					.map(Opening::address));
	}

}
