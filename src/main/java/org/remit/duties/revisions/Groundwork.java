package org.remit.duties.revisions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.duties.drafts.MatrixDraft;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.law.mappings.MappingKind;
import org.remit.law.mappings.ProvisionMapping;
import org.remit.law.provisions.Provision;

/**
 * All that surveys of some revisions are made from. What belongs to other revisions cites
 * other editions, and so is passed over.
 *
 * @param matrices as they are on the days of the revisions, and on the days before those
 * @param provisions of the editions, in their order
 * @param mappings in the order of the earlier edition
 * @param steps that stand, newest first
 */
record Groundwork(Map<LocalDate, List<MatrixDraft>> matrices, List<Provision> provisions,
		List<ProvisionMapping> mappings, List<RevisionStep> steps, LocalDate today) {

	Survey survey(Revision revision) {
		UUID earlier = revision.earlier().id();
		UUID later = revision.later().id();
		List<ResponsibilityDraft> now = duties(this.matrices.get(revision.asAt(this.today)));
		Map<UUID, ResponsibilityDraft> before = byRow(duties(this.matrices.get(revision.dayBefore())));
		List<ProvisionMapping> mapped = mapped(earlier, later);
		List<RevisionStep> decided = this.steps.stream()
			.filter((one) -> one.revision().id().equals(revision.id()))
			.toList();
		List<ResponsibilityStep> rows = rows(now, before, earlier, mapped, decided);
		List<Provision> fresh = fresh(mapped, now, decided);
		return new Survey(revision, ofEdition(this.provisions, earlier), ofEdition(this.provisions, later), mapped,
				decided, rows, fresh, citing(before.values(), rows));
	}

	private List<ProvisionMapping> mapped(UUID earlier, UUID later) {
		return this.mappings.stream()
			.filter((one) -> one.fromEdition().id().equals(earlier) && one.toEdition().id().equals(later))
			.toList();
	}

	private static List<ResponsibilityDraft> duties(List<MatrixDraft> matrices) {
		return matrices.stream().flatMap((matrix) -> matrix.responsibilities().stream()).toList();
	}

	private static Map<UUID, ResponsibilityDraft> byRow(List<ResponsibilityDraft> drafts) {
		Map<UUID, ResponsibilityDraft> byRow = new LinkedHashMap<>();
		drafts.forEach((draft) -> byRow.put(draft.responsibility().id(), draft));
		return byRow;
	}

	private static List<ResponsibilityStep> rows(List<ResponsibilityDraft> now, Map<UUID, ResponsibilityDraft> before,
			UUID edition, List<ProvisionMapping> mapped, List<RevisionStep> decided) {
		Set<UUID> done = handled(decided);
		return now.stream()
			.filter((draft) -> !done.contains(draft.responsibility().id()))
			.map((draft) -> ResponsibilityStep.of(draft, ofEdition(cites(draft, before), edition), mapped))
			.filter((step) -> !step.cited().isEmpty() && !step.needsNobody())
			.toList();
	}

	/** What was decided about, and what the decisions made. */
	private static Set<UUID> handled(List<RevisionStep> decided) {
		Set<UUID> handled = new HashSet<>();
		decided.forEach((step) -> {
			handled.add((step.responsibility() != null) ? step.responsibility().id() : null);
			step.made().forEach((row) -> handled.add(row.responsibilityId()));
		});
		return handled;
	}

	/**
	 * A responsibility that goes on with the one above means what that one meant on the
	 * day before: the one above may have ended since.
	 */
	private static List<Provision> cites(ResponsibilityDraft draft, Map<UUID, ResponsibilityDraft> before) {
		Responsibility responsibility = draft.responsibility();
		boolean inherits = draft.provisions().isEmpty() && responsibility.continues();
		return inherits ? before.getOrDefault(responsibility.id(), draft).cites() : draft.provisions();
	}

	private static List<Provision> ofEdition(List<Provision> provisions, UUID edition) {
		return provisions.stream().filter((one) -> one.edition().id().equals(edition)).toList();
	}

	private static List<Provision> fresh(List<ProvisionMapping> mapped, List<ResponsibilityDraft> now,
			List<RevisionStep> decided) {
		Set<UUID> covered = now.stream()
			.flatMap((draft) -> draft.provisions().stream())
			.map(Provision::id)
			.collect(Collectors.toSet());
		decided.stream().map(RevisionStep::provision).filter(Objects::nonNull).forEach((one) -> covered.add(one.id()));
		return mapped.stream()
			.filter((one) -> one.relation() == MappingKind.NEW && !covered.contains(one.to().id()))
			.map(ProvisionMapping::to)
			.toList();
	}

	private static Map<UUID, List<ResponsibilityDraft>> citing(Collection<ResponsibilityDraft> before,
			List<ResponsibilityStep> open) {
		Map<UUID, ResponsibilityDraft> all = byRow(
				Stream.concat(before.stream(), open.stream().map(ResponsibilityStep::draft)).toList());
		return all.values()
			.stream()
			.flatMap((draft) -> draft.cites().stream().map((provision) -> Map.entry(provision.id(), draft)))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

}
