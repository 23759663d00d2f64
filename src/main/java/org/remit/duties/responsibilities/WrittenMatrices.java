package org.remit.duties.responsibilities;

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

import org.remit.platform.actor.NotFound;
import org.remit.platform.time.SettableClock;

/**
 * Reads matrices with everything in them on a day, for staff: many in a constant number
 * of statements. The public reads snapshots.
 */
@Service
@Transactional(readOnly = true)
public class WrittenMatrices {

	private final MatrixRepository matrices;

	private final SectionRepository sections;

	private final ResponsibilityRepository rows;

	private final CitationRepository citations;

	private final ActionTakenRepository taken;

	private final FutureActionRepository future;

	private final SettableClock clock;

	WrittenMatrices(MatrixRepository matrices, SectionRepository sections, ResponsibilityRepository rows,
			CitationRepository citations, ActionTakenRepository taken, FutureActionRepository future,
			SettableClock clock) {
		this.matrices = matrices;
		this.sections = sections;
		this.rows = rows;
		this.citations = citations;
		this.taken = taken;
		this.future = future;
		this.clock = clock;
	}

	/** As it is today. */
	public WrittenMatrix current(UUID matrix) {
		return of(matrix, this.clock.today()).orElseThrow(() -> new NotFound("matrix"));
	}

	public Optional<WrittenMatrix> of(UUID matrix, LocalDate day) {
		return of(List.of(matrix), day).stream().findFirst();
	}

	/** All of them, by title. */
	public List<WrittenMatrix> all(LocalDate day) {
		return of(this.matrices.all().stream().map(Matrix::id).toList(), day);
	}

	/** Those that say something about one of these posts or boards, by title. */
	public List<WrittenMatrix> about(Collection<UUID> answering, LocalDate day) {
		return answering.isEmpty() ? List.of() : of(this.matrices.about(answering), day);
	}

	/**
	 * Those of which a row cites a provision of these editions, or ever did, by title.
	 */
	public List<WrittenMatrix> citing(Collection<UUID> editions, LocalDate day) {
		return of(this.matrices.citing(editions), day);
	}

	/** The same on several days, read once however many days these are. */
	public SortedMap<LocalDate, List<WrittenMatrix>> citing(Collection<UUID> editions, Collection<LocalDate> days) {
		return of(this.matrices.citing(editions), new TreeSet<>(days));
	}

	/** By title. */
	public List<WrittenMatrix> of(Collection<UUID> ids, LocalDate day) {
		return of(ids, new TreeSet<>(Set.of(day))).get(day);
	}

	/**
	 * All of them as they were on several days, read once however many days these are.
	 */
	public SortedMap<LocalDate, List<WrittenMatrix>> all(Collection<LocalDate> days) {
		return of(this.matrices.all().stream().map(Matrix::id).toList(), new TreeSet<>(days));
	}

	private SortedMap<LocalDate, List<WrittenMatrix>> of(Collection<UUID> ids, SortedSet<LocalDate> days) {
		SortedMap<LocalDate, List<WrittenMatrix>> written = new TreeMap<>();
		if (ids.isEmpty() || days.isEmpty()) {
			days.forEach((day) -> written.put(day, List.of()));
			return written;
		}
		List<Matrix> found = this.matrices.withPosts(ids);
		this.matrices.withSources(ids);
		List<MatrixSection> sections = this.sections.ever(ids);
		RowsInTime rows = rows(ids, days.first(), days.last());
		days.forEach((day) -> written.put(day, written(found, sections, rows.on(day))));
		return written;
	}

	/** The rows first: what hangs on them then finds them there. */
	private RowsInTime rows(Collection<UUID> ids, LocalDate from, LocalDate until) {
		return RowsInTime.of(this.rows.between(ids, from, until), this.citations.between(ids, from, until),
				this.taken.between(ids, from, until), this.future.between(ids, from, until));
	}

	private static List<WrittenMatrix> written(List<Matrix> matrices, List<MatrixSection> sections,
			Map<UUID, List<Duty>> duties) {
		Map<UUID, List<WrittenSection>> written = sections.stream()
			.filter((section) -> !section.isRemoved() || duties.containsKey(section.id()))
			.map((section) -> new WrittenSection(section, duties.getOrDefault(section.id(), List.of())))
			.collect(Collectors.groupingBy((one) -> one.section().matrix().id()));
		return matrices.stream()
			.map((matrix) -> new WrittenMatrix(matrix, written.getOrDefault(matrix.id(), List.of())))
			.toList();
	}

}
