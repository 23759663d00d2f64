package org.remit.duties.editions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.duties.actions.Evidence;
import org.remit.duties.drafts.MatrixDraft;
import org.remit.duties.drafts.MatrixDrafts;
import org.remit.duties.drafts.SectionDraft;
import org.remit.duties.matrices.Matrix;
import org.remit.duties.matrices.MatrixSection;
import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.posts.Post;
import org.remit.platform.text.Passage;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.archive.PublishedLinks;

/** Prints matrices as they stand: what a snapshot of them says. */
@Component
public class MatrixPrinting {

	private final MatrixDrafts written;

	private final Appointments appointments;

	private final PublishedLinks documents;

	private final Boards boards;

	private final SettableClock clock;

	MatrixPrinting(MatrixDrafts written, Appointments appointments, PublishedLinks documents, Boards boards,
			SettableClock clock) {
		this.written = written;
		this.appointments = appointments;
		this.documents = documents;
		this.boards = boards;
		this.clock = clock;
	}

	/** In a constant number of statements. */
	Map<UUID, MatrixSnapshot> of(Collection<UUID> ids) {
		LocalDate today = this.clock.today();
		return of(this.written.of(ids, today), today);
	}

	/** What was written on a day, with whoever held the posts that day. */
	public Map<UUID, MatrixSnapshot> of(List<MatrixDraft> matrices, LocalDate day) {
		Map<UUID, List<Appointment>> holders = holders(matrices, day);
		EvidencePrinting evidence = evidence(matrices);
		return matrices.stream()
			.collect(Collectors.toMap((one) -> one.matrix().id(), (one) -> print(one, holders, evidence)));
	}

	private Map<UUID, List<Appointment>> holders(List<MatrixDraft> matrices, LocalDate day) {
		Set<UUID> posts = matrices.stream()
			.flatMap((one) -> one.matrix().posts().stream())
			.filter(Post::isPublic)
			.map(Post::id)
			.collect(Collectors.toSet());
		return this.appointments.holders(posts, day).stream().collect(Collectors.groupingBy((one) -> one.post().id()));
	}

	/** Asks only for what some evidence names. */
	private EvidencePrinting evidence(List<MatrixDraft> matrices) {
		List<Evidence> named = matrices.stream()
			.flatMap((one) -> one.responsibilities().stream())
			.flatMap((draft) -> draft.taken().stream())
			.flatMap((action) -> action.evidence().stream())
			.toList();
		boolean documents = named.stream().anyMatch((one) -> one.documentId() != null);
		boolean boards = named.stream().anyMatch((one) -> one.boardId() != null);
		return new EvidencePrinting(documents ? this.documents.byDocument() : Map.of(),
				boards ? this.boards.all()
					.stream()
					.filter(Board::isPublic)
					.collect(Collectors.toMap(Board::id, Function.identity())) : Map.of());
	}

	private MatrixSnapshot print(MatrixDraft written, Map<UUID, List<Appointment>> holders, EvidencePrinting evidence) {
		Matrix matrix = written.matrix();
		ResponsibilityPrinting rows = new ResponsibilityPrinting(evidence, this.clock.today());
		return new MatrixSnapshot(MatrixSnapshot.SCHEMA, matrix.title(),
				matrix.posts()
					.stream()
					.filter(Post::isPublic)
					.map((post) -> holder(post, holders.getOrDefault(post.id(), List.of())))
					.toList(),
				ResponsibilityPrinting.place(matrix.board()), Passage.of(matrix.introduction()), matrix.headings(),
				written.sections().stream().map((section) -> section(section, rows)).toList(),
				Passage.of(matrix.notes()));
	}

	private static MatrixSnapshot.Holder holder(Post post, List<Appointment> appointments) {
		return new MatrixSnapshot.Holder(post.title(), post.slug(),
				appointments.stream()
					.map((one) -> new MatrixSnapshot.Person(one.id(), one.person().fullName(), one.person().slug(),
							one.basis().isCovering() ? one.basis().word() : null))
					.toList());
	}

	private static MatrixSnapshot.Section section(SectionDraft written, ResponsibilityPrinting rows) {
		MatrixSection section = written.section();
		return new MatrixSnapshot.Section(section.key(), section.heading(), Passage.of(section.introduction()),
				written.responsibilities().stream().map(rows::print).toList(), Passage.of(section.note()));
	}

}
