package org.remit.duties.revisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.remit.law.mappings.MappingKind;
import org.remit.law.mappings.ProvisionMapping;
import org.remit.law.provisions.Provision;

/**
 * What a responsibility may become, for a person to confirm or change: the same words
 * under another number, several responsibilities for what was split, no responsibility
 * proposed for what was dropped.
 */
final class Proposals {

	private Proposals() {
	}

	static StepForm of(ResponsibilityStep step) {
		List<ProposedResponsibility> rows = (step.kind() == MappingKind.SPLIT) ? split(step) : List.of(whole(step));
		Outcome outcome = (step.kind() == MappingKind.DROPPED) ? null : Outcome.CARRIED;
		return new StepForm(UUID.randomUUID(), step.responsibility().version(), outcome, "", rows, List.of());
	}

	private static ProposedResponsibility whole(ResponsibilityStep step) {
		List<UUID> cites = step.inherits() ? List.of() : ids(step.choices());
		return new ProposedResponsibility(UUID.randomUUID(), true, step.renumbered(), step.responsibility().continues(),
				cites, step.responsibility().text(), true);
	}

	/**
	 * The first part keeps the words of the responsibility; the others begin with the
	 * provision's.
	 */
	private static List<ProposedResponsibility> split(ResponsibilityStep step) {
		List<ProposedResponsibility> rows = new ArrayList<>();
		for (Provision part : parts(step)) {
			boolean first = rows.isEmpty();
			String text = (first || part.text().isEmpty()) ? step.responsibility().text() : part.text();
			rows.add(new ProposedResponsibility(UUID.randomUUID(), true, printed(step, part),
					first && step.responsibility().continues(), cites(step, part), text, first));
		}
		return rows;
	}

	private static List<Provision> parts(ResponsibilityStep step) {
		return step.mappings()
			.stream()
			.filter((one) -> one.relation() == MappingKind.SPLIT)
			.map(ProvisionMapping::to)
			.toList();
	}

	/**
	 * What the responsibility prints, with the number of this part alone for what was
	 * split.
	 */
	private static String printed(ResponsibilityStep step, Provision part) {
		Map<String, List<String>> numbers = new LinkedHashMap<>(step.numbers());
		step.mappings()
			.stream()
			.filter((one) -> one.relation() == MappingKind.SPLIT && one.to().id().equals(part.id()))
			.forEach((one) -> numbers.put(one.from().number(), List.of(part.number())));
		return PrintedNumbers.renumber(step.responsibility().cited(), numbers);
	}

	private static List<UUID> cites(ResponsibilityStep step, Provision part) {
		List<Provision> parts = parts(step);
		return Stream
			.concat(Stream.of(part), step.choices().stream().filter((one) -> parts.stream().noneMatch(one::equals)))
			.map(Provision::id)
			.distinct()
			.toList();
	}

	private static List<UUID> ids(List<Provision> provisions) {
		return provisions.stream().map(Provision::id).toList();
	}

}
