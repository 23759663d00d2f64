package org.remit.duties.drafts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.duties.actions.ActionTaken;
import org.remit.duties.actions.Actions;
import org.remit.duties.actions.Evidence;
import org.remit.duties.actions.FutureAction;
import org.remit.duties.actions.RecordedDocuments;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityRegister;
import org.remit.platform.actor.NotFound;
import org.remit.platform.text.Passage;
import org.remit.platform.time.SettableClock;

/** Reads one responsibility with its history, in a constant number of statements. */
@Service
@Transactional(readOnly = true)
class WholeResponsibilities {

	private final ResponsibilityRegister register;

	private final MatrixDrafts written;

	private final Actions actions;

	private final Gaps gaps;

	private final RecordedDocuments documents;

	private final Boards boards;

	private final SettableClock clock;

	WholeResponsibilities(ResponsibilityRegister register, MatrixDrafts written, Actions actions, Gaps gaps,
			RecordedDocuments documents, Boards boards, SettableClock clock) {
		this.register = register;
		this.written = written;
		this.actions = actions;
		this.gaps = gaps;
		this.documents = documents;
		this.boards = boards;
		this.clock = clock;
	}

	/** A responsibility of that matrix, also one that is over or to come. */
	public WholeResponsibility of(UUID matrix, UUID id) {
		Responsibility responsibility = this.register.whole(id)
			.filter((one) -> one.matrix().id().equals(matrix))
			.orElseThrow(() -> new NotFound("responsibility"));
		LocalDate day = day(responsibility);
		List<ActionTaken> taken = this.actions.takenOf(id);
		List<FutureAction> future = this.actions.futureOf(id);
		ResponsibilityDraft draft = draft(responsibility, day);
		return new WholeResponsibility(draft, day, this.clock.today(), gaps(draft, day), done(draft.taken()),
				draft.future().stream().map((one) -> intended(one, day)).toList(),
				taken.stream().filter((one) -> one.isOver(day)).toList(),
				future.stream().filter((one) -> one.isOver(day)).toList(), this.actions.historyOf(id),
				this.register.before(id));
	}

	private LocalDate day(Responsibility responsibility) {
		LocalDate today = this.clock.today();
		if (responsibility.isOver(today)) {
			return responsibility.endsOn();
		}
		return responsibility.startsOn().isAfter(today) ? responsibility.startsOn() : today;
	}

	/** Where its section was taken out later, without the one above it. */
	private ResponsibilityDraft draft(Responsibility responsibility, LocalDate day) {
		return this.written.of(responsibility.matrix().id(), day)
			.stream()
			.flatMap((matrix) -> matrix.responsibilities().stream())
			.filter((draft) -> draft.responsibility().id().equals(responsibility.id()))
			.findFirst()
			.orElseGet(() -> new ResponsibilityDraft(responsibility, this.register.citedBy(responsibility.id(), day),
					List.of(),
					this.actions.takenOf(responsibility.id()).stream().filter((one) -> !one.isOver(day)).toList(),
					this.actions.futureOf(responsibility.id()).stream().filter((one) -> !one.isOver(day)).toList()));
	}

	private Set<Gap> gaps(ResponsibilityDraft draft, LocalDate day) {
		if (!day.equals(this.clock.today())) {
			return Set.of();
		}
		Responsibility responsibility = draft.responsibility();
		MatrixDraft alone = new MatrixDraft(responsibility.matrix(),
				List.of(new SectionDraft(responsibility.section(), List.of(draft))));
		return this.gaps.of(List.of(alone), day).get(responsibility.id());
	}

	private static WholeResponsibility.Intended intended(FutureAction action, LocalDate day) {
		return new WholeResponsibility.Intended(action, Passage.of(action.text()), action.isOverdue(day));
	}

	private List<WholeResponsibility.Done> done(List<ActionTaken> actions) {
		Map<UUID, WholeResponsibility.Place> places = places(
				actions.stream().flatMap((action) -> action.evidence().stream()).toList());
		return actions.stream()
			.map((action) -> new WholeResponsibility.Done(action, Passage.of(action.text()),
					action.evidence().stream().map((one) -> place(one, places)).toList()))
			.toList();
	}

	/** Asks only for what some evidence names. */
	private Map<UUID, WholeResponsibility.Place> places(List<Evidence> evidence) {
		Map<UUID, WholeResponsibility.Place> places = new HashMap<>();
		if (evidence.stream().anyMatch((one) -> one.documentId() != null)) {
			this.documents.all()
				.forEach((id, one) -> places.put(id, new WholeResponsibility.Place(one.words(), one.href())));
		}
		if (evidence.stream().anyMatch((one) -> one.boardId() != null)) {
			this.boards.all().forEach((board) -> places.put(board.id(), place(board)));
		}
		return places;
	}

	private static WholeResponsibility.Place place(Board board) {
		return new WholeResponsibility.Place(board.name(), "/manage/boards/" + board.id());
	}

	private static WholeResponsibility.Place place(Evidence evidence, Map<UUID, WholeResponsibility.Place> places) {
		WholeResponsibility.Place named = Stream.of(evidence.documentId(), evidence.boardId())
			.map(places::get)
			.filter((place) -> place != null)
			.findFirst()
			.orElse(new WholeResponsibility.Place("", evidence.link().isEmpty() ? null : evidence.link()));
		String words = Stream.of(evidence.title(), named.title())
			.filter((part) -> !part.isEmpty())
			.reduce("%s: %s"::formatted)
			.orElse("");
		return new WholeResponsibility.Place(words, named.href());
	}

}
