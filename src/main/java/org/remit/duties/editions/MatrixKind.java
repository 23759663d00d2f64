package org.remit.duties.editions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.matrices.Matrices;
import org.remit.duties.matrices.Matrix;
import org.remit.publishing.documents.DocumentKind;
import org.remit.publishing.documents.Reference;
import org.remit.publishing.documents.Snapshot;

/** Matrices as a kind of document. */
@Component
public class MatrixKind implements DocumentKind {

	static final String ADDRESS = "/responsibilities";

	private final Matrices matrices;

	private final MatrixPrinting printing;

	private final MatrixMentions mentions;

	MatrixKind(Matrices matrices, MatrixPrinting printing, MatrixMentions mentions) {
		this.matrices = matrices;
		this.printing = printing;
		this.mentions = mentions;
	}

	@Override
	public String key() {
		return Matrix.KIND;
	}

	@Override
	public String address() {
		return ADDRESS;
	}

	@Override
	public String noun() {
		return "matrix of responsibilities";
	}

	@Override
	public String plural() {
		return "responsibilities";
	}

	@Override
	public String template() {
		return "duties/editions/statement";
	}

	/** Columns of prose beside each other need the width. */
	@Override
	public boolean landscape() {
		return true;
	}

	@Override
	public boolean tabular() {
		return true;
	}

	@Override
	public List<List<String>> table(Snapshot snapshot) {
		return MatrixTable.of((MatrixSnapshot) snapshot);
	}

	@Override
	public Class<? extends Snapshot> snapshotType() {
		return MatrixSnapshot.class;
	}

	@Override
	public int schema() {
		return MatrixSnapshot.SCHEMA;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<UUID, Snapshot> drafts(Collection<UUID> documents) {
		return this.printing.of(documents)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Override
	public Snapshot brief(Snapshot snapshot) {
		return ((MatrixSnapshot) snapshot).brief();
	}

	@Override
	public Set<Reference> references(Snapshot snapshot) {
		return this.mentions.of((MatrixSnapshot) snapshot);
	}

	@Override
	public List<String> warnings(Snapshot draft) {
		MatrixSnapshot matrix = (MatrixSnapshot) draft;
		List<String> warnings = new ArrayList<>();
		matrix.posts()
			.stream()
			.filter((post) -> post.people().isEmpty())
			.forEach((post) -> warnings.add("%s is vacant today, and is printed so.".formatted(post.title())));
		if (matrix.sections().stream().allMatch((section) -> section.rows().isEmpty())) {
			warnings.add("No responsibility is listed.");
		}
		matrix.sections()
			.stream()
			.filter((section) -> section.rows().isEmpty() && !section.heading().isEmpty())
			.forEach((section) -> warnings.add("The section \u201c%s\u201d has no rows.".formatted(section.heading())));
		return warnings;
	}

	/** What is published can't be about an office or a board that nobody may know. */
	@Override
	@Transactional(readOnly = true)
	public Optional<String> obstacle(UUID document) {
		return this.matrices.withPosts(List.of(document)).stream().findFirst().flatMap((matrix) -> {
			if (matrix.board() != null && !matrix.board().isPublic()) {
				return Optional.of("The board is for staff only. Show it to everyone before you publish this.");
			}
			return matrix.posts()
				.stream()
				.filter((post) -> !post.isPublic())
				.map((post) -> "%s is for staff only. Show the post to everyone before you publish this."
					.formatted(post.title()))
				.findFirst();
		});
	}

}
