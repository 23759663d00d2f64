package org.remit.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.duties.actions.ActionStatus;
import org.remit.duties.actions.ActionTaken;
import org.remit.duties.actions.Actions;
import org.remit.duties.actions.Evidence;
import org.remit.duties.actions.FutureAction;
import org.remit.duties.actions.FutureForm;
import org.remit.duties.actions.TakenForm;
import org.remit.duties.drafts.MatrixDrafts;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.matrices.Headings;
import org.remit.duties.matrices.Matrices;
import org.remit.duties.matrices.MatrixForm;
import org.remit.duties.matrices.MatrixSections;
import org.remit.duties.matrices.SectionForm;
import org.remit.duties.responsibilities.Responsibilities;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.Sources;

/** Enters matrices line by line, each line under the one before. */
@Component
class SampleMatrixEntry {

	/** Whose provisions the sample's matrices cover. */
	private static final Set<String> COVERED = Set.of("children-act-2004", "children-and-social-work-act-2017");

	private final Matrices matrices;

	private final MatrixSections sections;

	private final Responsibilities responsibilities;

	private final Actions actions;

	private final MatrixDrafts written;

	private final Sources sources;

	private final Map<UUID, UUID> lastSection = new HashMap<>();

	private final Map<UUID, UUID> lastRow = new HashMap<>();

	SampleMatrixEntry(Matrices matrices, MatrixSections sections, Responsibilities responsibilities, Actions actions,
			MatrixDrafts written, Sources sources) {
		this.matrices = matrices;
		this.sections = sections;
		this.responsibilities = responsibilities;
		this.actions = actions;
		this.written = written;
		this.sources = sources;
	}

	void matrix(UUID id, String title, UUID area, List<UUID> posts, Headings headings, String introduction,
			String notes) {
		add(MatrixForm.of(id, null, title, area, posts, null, covered(), introduction, headings, notes));
	}

	void boardMatrix(UUID id, String title, UUID board, Headings headings) {
		add(MatrixForm.of(id, null, title, SampleAccounts.CHILDREN, List.of(), board, covered(), "", headings, ""));
	}

	private void add(MatrixForm form) {
		this.matrices.add(SampleActors.AUTHOR, form);
		this.lastSection.put(form.id(), this.sections.of(form.id()).get(0).id());
	}

	private List<UUID> covered() {
		return this.sources.editions()
			.stream()
			.filter((edition) -> COVERED.contains(edition.source().slug()))
			.map(SourceEdition::id)
			.toList();
	}

	/**
	 * The first one takes the place of the empty section that every matrix begins with.
	 */
	void section(UUID matrix, String heading, String introduction) {
		UUID last = this.lastSection.get(matrix);
		boolean begun = this.lastRow.containsKey(matrix);
		SectionForm form = new SectionForm(begun ? SampleActors.id(matrix + heading + introduction) : last, 0, heading,
				introduction, "");
		this.lastSection.put(matrix, begun ? this.sections.add(SampleActors.AUTHOR, matrix, last, form).id()
				: this.sections.change(SampleActors.AUTHOR, last, form).id());
		this.lastRow.put(matrix, null);
	}

	void row(UUID matrix, String cited, String text, String taken, String future) {
		add(matrix, ResponsibilityForm.plain(this.lastSection.get(matrix), cited, text, taken, future));
	}

	/** A row that goes on with the one above. */
	void below(UUID matrix, String text, String taken, String future) {
		add(matrix, ResponsibilityForm.plain(this.lastSection.get(matrix), "", text, taken, future).continuing());
	}

	void joint(UUID matrix, String cited, String text, String taken, String future, List<UUID> holders) {
		add(matrix, ResponsibilityForm.plain(this.lastSection.get(matrix), cited, text, taken, future).heldBy(holders));
	}

	private void add(UUID matrix, ResponsibilityForm form) {
		this.lastRow.put(matrix,
				this.responsibilities.add(SampleActors.AUTHOR, form.below(this.lastRow.get(matrix))).id());
	}

	/** When the action that begins so was taken, and what shows it. */
	void taken(UUID matrix, String beginning, LocalDate day, Evidence evidence) {
		ActionTaken action = this.written.current(matrix)
			.responsibilities()
			.stream()
			.flatMap((draft) -> draft.taken().stream())
			.filter((one) -> one.text().startsWith(beginning))
			.findFirst()
			.orElseThrow();
		this.actions.describe(SampleActors.AUTHOR, action.id(), TakenForm.of(action).shownBy(day, evidence));
	}

	/** Who sees to the action that begins so, and how it stands. */
	void future(UUID matrix, String beginning, UUID owner, UUID board, ActionStatus status, LocalDate due,
			String reason) {
		FutureAction action = this.written.current(matrix)
			.responsibilities()
			.stream()
			.map(ResponsibilityDraft::future)
			.flatMap(List::stream)
			.filter((one) -> one.text().startsWith(beginning))
			.findFirst()
			.orElseThrow();
		this.actions.describe(SampleActors.AUTHOR, action.id(),
				new FutureForm(action.id(), action.version(), action.text(), owner, due, status, reason, board));
	}

}
