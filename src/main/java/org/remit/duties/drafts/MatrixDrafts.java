package org.remit.duties.drafts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.actions.Actions;
import org.remit.duties.matrices.Matrices;
import org.remit.duties.matrices.Matrix;
import org.remit.duties.matrices.MatrixSection;
import org.remit.duties.matrices.MatrixSections;
import org.remit.duties.responsibilities.ResponsibilityRegister;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.SettableClock;

/**
 * Reads matrices with everything in them on a day, for staff: many in a constant number
 * of statements. The public reads snapshots.
 */
@Service
@Transactional(readOnly = true)
public class MatrixDrafts {

	private final Matrices matrices;

	private final MatrixSections sections;

	private final ResponsibilityRegister responsibilities;

	private final Actions actions;

	private final SettableClock clock;

	MatrixDrafts(Matrices matrices, MatrixSections sections, ResponsibilityRegister responsibilities, Actions actions,
			SettableClock clock) {
		this.matrices = matrices;
		this.sections = sections;
		this.responsibilities = responsibilities;
		this.actions = actions;
		this.clock = clock;
	}

	/** As it is today. */
	public MatrixDraft current(UUID matrix) {
		return of(matrix, this.clock.today()).orElseThrow(() -> new NotFound("matrix"));
	}

	public Optional<MatrixDraft> of(UUID matrix, LocalDate day) {
		return of(List.of(matrix), day).stream().findFirst();
	}

	/** All of them, by title. */
	public List<MatrixDraft> all(LocalDate day) {
		return of(this.matrices.ids(), day);
	}

	/** Those that say something about one of these posts or boards, by title. */
	public List<MatrixDraft> about(Collection<UUID> answering, LocalDate day) {
		return answering.isEmpty() ? List.of() : of(this.responsibilities.matricesAbout(answering), day);
	}

	/**
	 * Those of which a responsibility cites a provision of these editions, or ever did,
	 * by title.
	 */
	public List<MatrixDraft> citing(Collection<UUID> editions, LocalDate day) {
		return of(this.responsibilities.matricesCiting(editions), day);
	}

	/** The same on several days, read once however many days these are. */
	public SortedMap<LocalDate, List<MatrixDraft>> citing(Collection<UUID> editions, Collection<LocalDate> days) {
		return of(this.responsibilities.matricesCiting(editions), new TreeSet<>(days));
	}

	/** By title. */
	public List<MatrixDraft> of(Collection<UUID> ids, LocalDate day) {
		return of(ids, new TreeSet<>(Set.of(day))).get(day);
	}

	/**
	 * All of them as they were on several days, read once however many days these are.
	 */
	public SortedMap<LocalDate, List<MatrixDraft>> all(Collection<LocalDate> days) {
		return of(this.matrices.ids(), new TreeSet<>(days));
	}

	private SortedMap<LocalDate, List<MatrixDraft>> of(Collection<UUID> ids, SortedSet<LocalDate> days) {
		SortedMap<LocalDate, List<MatrixDraft>> written = new TreeMap<>();
		if (ids.isEmpty() || days.isEmpty()) {
			days.forEach((day) -> written.put(day, List.of()));
			return written;
		}
		List<Matrix> found = this.matrices.whole(ids);
		List<MatrixSection> sections = this.sections.ever(ids);
		ResponsibilitiesInTime responsibilities = responsibilities(ids, days.first(), days.last());
		days.forEach((day) -> written.put(day, written(found, sections, responsibilities.on(day))));
		return written;
	}

	/** They come first: what hangs on them then finds them there. */
	private ResponsibilitiesInTime responsibilities(Collection<UUID> ids, LocalDate from, LocalDate until) {
		return ResponsibilitiesInTime.of(this.responsibilities.between(ids, from, until),
				this.responsibilities.citationsBetween(ids, from, until), this.actions.takenBetween(ids, from, until),
				this.actions.futureBetween(ids, from, until));
	}

	private static List<MatrixDraft> written(List<Matrix> matrices, List<MatrixSection> sections,
			Map<UUID, List<ResponsibilityDraft>> drafts) {
		Map<UUID, List<SectionDraft>> written = sections.stream()
			.filter((section) -> !section.isRemoved() || drafts.containsKey(section.id()))
			.map((section) -> new SectionDraft(section, drafts.getOrDefault(section.id(), List.of())))
			.collect(Collectors.groupingBy((one) -> one.section().matrix().id()));
		return matrices.stream()
			.map((matrix) -> new MatrixDraft(matrix, written.getOrDefault(matrix.id(), List.of())))
			.toList();
	}

}
