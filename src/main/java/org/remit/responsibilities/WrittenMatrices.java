package org.remit.responsibilities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.NotFound;
import org.remit.platform.SettableClock;
import org.remit.sources.Provision;

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

	/** Those that say something about one of these posts, by title. */
	public List<WrittenMatrix> about(Collection<UUID> posts, LocalDate day) {
		return posts.isEmpty() ? List.of() : of(this.matrices.about(posts), day);
	}

	/**
	 * Those of which a row cites a provision of these editions, or ever did, by title.
	 */
	public List<WrittenMatrix> citing(Collection<UUID> editions, LocalDate day) {
		return of(this.matrices.citing(editions), day);
	}

	/** By title. */
	public List<WrittenMatrix> of(Collection<UUID> ids, LocalDate day) {
		if (ids.isEmpty()) {
			return List.of();
		}
		List<Matrix> found = this.matrices.withPosts(ids);
		this.matrices.withSources(ids);
		Map<UUID, List<Duty>> duties = duties(ids, day);
		Map<UUID, List<WrittenSection>> written = this.sections.ever(ids)
			.stream()
			.filter((section) -> !section.isRemoved() || duties.containsKey(section.id()))
			.map((section) -> new WrittenSection(section, duties.getOrDefault(section.id(), List.of())))
			.collect(Collectors.groupingBy((one) -> one.section().matrix().id()));
		return found.stream()
			.map((matrix) -> new WrittenMatrix(matrix, written.getOrDefault(matrix.id(), List.of())))
			.toList();
	}

	/** By section. The rows come first, so that what hangs on them finds them loaded. */
	private Map<UUID, List<Duty>> duties(Collection<UUID> ids, LocalDate day) {
		List<Responsibility> rows = this.rows.on(ids, day);
		Map<UUID, List<Provision>> cited = this.citations.on(ids, day)
			.stream()
			.collect(Collectors.groupingBy((one) -> one.responsibility().id(),
					Collectors.mapping(Citation::provision, Collectors.toList())));
		Map<UUID, List<ActionTaken>> taken = by(this.taken.on(ids, day), ActionTaken::responsibility);
		Map<UUID, List<FutureAction>> future = by(this.future.on(ids, day), FutureAction::responsibility);
		Map<UUID, List<Duty>> duties = new LinkedHashMap<>();
		for (Responsibility row : rows) {
			List<Duty> above = duties.computeIfAbsent(row.section().id(), (id) -> new ArrayList<>());
			above.add(new Duty(row, cited.getOrDefault(row.id(), List.of()), inherited(row, above),
					taken.getOrDefault(row.id(), List.of()), future.getOrDefault(row.id(), List.of())));
		}
		return duties;
	}

	private static List<Provision> inherited(Responsibility row, List<Duty> above) {
		return (row.continues() && !above.isEmpty()) ? above.get(above.size() - 1).cites() : List.of();
	}

	private static <T> Map<UUID, List<T>> by(List<T> actions, Function<T, Responsibility> row) {
		return actions.stream().collect(Collectors.groupingBy((one) -> row.apply(one).id()));
	}

}
