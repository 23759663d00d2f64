package org.remit.duties.gaps;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.duties.drafts.Gap;
import org.remit.duties.drafts.MatrixDraft;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.matrices.Matrix;
import org.remit.law.provisions.Provision;
import org.remit.law.sources.SourceEdition;
import org.remit.platform.council.Jurisdiction;

/**
 * Looks at every responsibility of a day, and at every provision that is in force then
 * and applies in the council's country.
 *
 * @param editions by the title of their source
 * @param provisions by edition, in its order
 */
record Surveyor(List<SourceEdition> editions, Map<UUID, List<Provision>> provisions, LocalDate today) {

	static Surveyor of(List<SourceEdition> editions, List<Provision> provisions, Jurisdiction jurisdiction,
			LocalDate today) {
		return new Surveyor(editions,
				provisions.stream()
					.filter((one) -> one.extent().covers(jurisdiction))
					.collect(Collectors.groupingBy((one) -> one.edition().id())),
				today);
	}

	Survey survey(LocalDate day, List<MatrixDraft> matrices, Map<UUID, Set<Gap>> gaps) {
		return new Survey(day,
				Stream.concat(provisions(day, matrices), responsibilities(matrices, gaps))
					.sorted(Finding.GRAVEST_FIRST)
					.toList());
	}

	private Stream<Finding> provisions(LocalDate day, List<MatrixDraft> matrices) {
		Map<UUID, Set<Matrix>> covering = covering(day, matrices);
		Set<UUID> cited = matrices.stream()
			.flatMap((matrix) -> matrix.responsibilities().stream())
			.flatMap((draft) -> draft.cites().stream())
			.map(Provision::id)
			.collect(Collectors.toSet());
		return this.editions.stream()
			.filter((edition) -> edition.isInForce(day))
			.flatMap((edition) -> provisions(edition, covering.getOrDefault(edition.id(), Set.of()), cited));
	}

	/**
	 * By edition. When a matrix was begun isn't recorded, so that on days that are over
	 * it covers its sources only while it has responsibilities.
	 */
	private Map<UUID, Set<Matrix>> covering(LocalDate day, List<MatrixDraft> matrices) {
		Map<UUID, Set<Matrix>> covering = new HashMap<>();
		matrices.stream()
			.filter((matrix) -> !day.isBefore(this.today) || !matrix.responsibilities().isEmpty())
			.map(MatrixDraft::matrix)
			.forEach((matrix) -> matrix.sources()
				.forEach((edition) -> covering.computeIfAbsent(edition.id(), (id) -> new LinkedHashSet<>())
					.add(matrix)));
		return covering;
	}

	private Stream<Finding> provisions(SourceEdition edition, Collection<Matrix> covering, Set<UUID> cited) {
		Concerned concerned = Concerned.by(edition, covering);
		return this.provisions.getOrDefault(edition.id(), List.of())
			.stream()
			.map((one) -> Finding.of(one, concerned, covering.isEmpty(), cited.contains(one.id())));
	}

	private static Stream<Finding> responsibilities(List<MatrixDraft> matrices, Map<UUID, Set<Gap>> gaps) {
		return matrices.stream()
			.flatMap((matrix) -> matrix.responsibilities().stream())
			.map((draft) -> Finding.of(draft, missing(draft, gaps)));
	}

	private static Set<Missing> missing(ResponsibilityDraft draft, Map<UUID, Set<Gap>> gaps) {
		return gaps.getOrDefault(draft.responsibility().id(), Set.of())
			.stream()
			.map(Missing::of)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Missing.class)));
	}

}
