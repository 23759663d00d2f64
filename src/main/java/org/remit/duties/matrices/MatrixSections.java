package org.remit.duties.matrices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.OneTimeIds;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.Documents;

/** The front door to the sections of matrices. */
@Service
@Transactional(readOnly = true)
public class MatrixSections {

	private final SectionRepository sections;

	private final Matrices matrices;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail audit;

	private final SettableClock clock;

	MatrixSections(SectionRepository sections, Matrices matrices, OneTimeIds oneTimeIds, AuditTrail audit,
			SettableClock clock) {
		this.sections = sections;
		this.matrices = matrices;
		this.oneTimeIds = oneTimeIds;
		this.audit = audit;
		this.clock = clock;
	}

	/** In the order in which they are printed. */
	public List<MatrixSection> of(UUID matrix) {
		return this.sections.of(List.of(matrix));
	}

	/**
	 * Also those that were taken out, in which responsibilities of earlier days stand.
	 */
	public List<MatrixSection> ever(Collection<UUID> matrices) {
		return this.sections.ever(matrices);
	}

	public Optional<MatrixSection> find(UUID id) {
		return this.sections.findById(id);
	}

	/**
	 * Adds a section, or finds the one that the same form made a moment ago.
	 * @param after the section above it, null for the first place
	 */
	@Transactional
	public MatrixSection add(Actor actor, UUID matrixId, UUID after, SectionForm form) {
		this.oneTimeIds.claim(matrixId);
		Matrix matrix = this.matrices.toEdit(actor, matrixId);
		return find(form.id()).orElseGet(() -> create(actor, matrix, after, form));
	}

	private MatrixSection create(Actor actor, Matrix matrix, UUID after, SectionForm form) {
		List<MatrixSection> all = new ArrayList<>(of(matrix.id()));
		MatrixSection section = new MatrixSection(matrix, form.id());
		section.describe(form);
		all.add((after != null) ? index(all, after) + 1 : 0, section);
		number(all);
		record(actor, "added a section", section);
		return this.sections.save(section);
	}

	private static int index(List<MatrixSection> sections, UUID section) {
		int index = sections.stream().map(MatrixSection::id).toList().indexOf(section);
		if (index < 0) {
			throw new NotFound("section");
		}
		return index;
	}

	private static void number(List<MatrixSection> sections) {
		for (int at = 0; at < sections.size(); at++) {
			sections.get(at).moveTo(at);
		}
	}

	@Transactional
	public MatrixSection change(Actor actor, UUID id, SectionForm form) {
		MatrixSection section = opened(actor, id);
		Stale.check(form.version(), section.version());
		if (!form.says(section)) {
			section.describe(form);
			record(actor, "changed a section", section);
		}
		return section;
	}

	/** One place up, or down; where there is no such place, nothing happens. */
	@Transactional
	public void move(Actor actor, UUID id, boolean up) {
		MatrixSection section = opened(actor, id);
		List<MatrixSection> all = new ArrayList<>(of(section.matrix().id()));
		int to = index(all, id) + (up ? -1 : 1);
		if (to < 0 || to >= all.size()) {
			return;
		}
		all.remove(section);
		all.add(to, section);
		number(all);
		record(actor, "moved a section", section);
	}

	/** Only where nothing stands in it; one section always stays. */
	@Transactional
	public void remove(Actor actor, UUID id) {
		MatrixSection section = opened(actor, id);
		if (this.sections.isInUse(id, this.clock.today())) {
			throw new RuleBroken(null, "This section has rows. Move or remove them first.");
		}
		if (of(section.matrix().id()).size() == 1) {
			throw new RuleBroken(null, "A matrix has at least one section.");
		}
		section.remove();
		record(actor, "removed a section", section);
	}

	private MatrixSection opened(Actor actor, UUID id) {
		MatrixSection section = find(id).orElseThrow(() -> new NotFound("section"));
		this.oneTimeIds.claim(section.matrix().id());
		MatrixEditors.require(actor, section.matrix());
		return section;
	}

	private void record(Actor actor, String action, MatrixSection section) {
		this.audit.record(actor, action, Documents.AUDITED, section.matrix().id(),
				section.heading().isEmpty() ? section.matrix().title() : section.heading());
	}

}
