package org.remit.duties.responsibilities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.duties.matrices.Matrix;
import org.remit.law.sources.Provision;
import org.remit.law.sources.Provisions;
import org.remit.law.sources.SourceEdition;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.text.TypedText;

/**
 * Keeps which provisions a row means. What a row prints is never touched: it may be "As
 * above (5.11)", and other councils' documents cite wrongly.
 */
@Component
class Citing {

	private final CitationRepository citations;

	private final Provisions provisions;

	Citing(CitationRepository citations, Provisions provisions) {
		this.citations = citations;
		this.provisions = provisions;
	}

	/** A new row means the numbers that it prints, unless somebody chose. */
	void cite(Responsibility row, ResponsibilityForm form, LocalDate day) {
		LocalDate from = row.startsOn().isAfter(day) ? row.startsOn() : day;
		List<Citation> present = this.citations.of(row.id(), from);
		List<Provision> wanted = wanted(row, form, present.isEmpty() && form.version() == null);
		present.stream().filter((one) -> !contains(wanted, one.provision())).forEach((one) -> end(one, from));
		wanted.stream()
			.filter((one) -> present.stream().noneMatch((citation) -> citation.provision().id().equals(one.id())))
			.forEach((one) -> this.citations.save(new Citation(row, one, from)));
	}

	private List<Provision> wanted(Responsibility row, ResponsibilityForm form, boolean fresh) {
		if (fresh && form.provisions().isEmpty() && form.another().isEmpty()) {
			return printed(row.matrix(), row.cited());
		}
		Map<UUID, Provision> chosen = this.provisions.byId(form.provisions());
		if (chosen.size() < form.provisions().size()) {
			throw new RuleBroken("provisions", "Choose provisions from the list");
		}
		Map<UUID, Provision> wanted = new LinkedHashMap<>();
		form.provisions().forEach((id) -> wanted.put(id, chosen.get(id)));
		another(row.matrix(), form.another()).forEach((one) -> wanted.put(one.id(), one));
		return new ArrayList<>(wanted.values());
	}

	/** Those whose numbers stand in a text, among the sources that the matrix covers. */
	List<Provision> printed(Matrix matrix, String text) {
		List<String> numbers = CitedNumbers.in(text);
		return (numbers.isEmpty() || matrix.sources().isEmpty()) ? List.of()
				: this.provisions.numbered(editions(matrix), numbers);
	}

	/** Those with one of these numbers, among the sources that the matrix covers. */
	Map<String, List<Provision>> numbered(Matrix matrix, Collection<String> numbers) {
		return this.provisions.numbered(editions(matrix), numbers)
			.stream()
			.collect(Collectors.groupingBy(Provision::number));
	}

	/** What a row that is new means from its first day on. */
	void begin(Responsibility row, List<Provision> provisions) {
		provisions.forEach((one) -> this.citations.save(new Citation(row, one, row.startsOn())));
	}

	private List<Provision> another(Matrix matrix, String typed) {
		if (typed.isEmpty()) {
			return List.of();
		}
		List<Provision> known = this.provisions.of(editions(matrix));
		List<Provision> labelled = known.stream().filter((one) -> isSame(one.label(), typed)).toList();
		List<Provision> found = !labelled.isEmpty() ? labelled : printed(matrix, typed);
		if (found.isEmpty()) {
			throw new RuleBroken("another",
					"No provision of this matrix\u2019s sources is called that. Choose one of those that are suggested as you type");
		}
		return found;
	}

	private static boolean isSame(String label, String typed) {
		return TypedText.line(label).equalsIgnoreCase(typed);
	}

	private static List<UUID> editions(Matrix matrix) {
		return matrix.sources().stream().map(SourceEdition::id).toList();
	}

	private void end(Citation citation, LocalDate from) {
		if (citation.startedOn(from)) {
			this.citations.delete(citation);
			return;
		}
		citation.end(from.minusDays(1));
	}

	private static boolean contains(List<Provision> provisions, Provision one) {
		return provisions.stream().anyMatch((other) -> other.id().equals(one.id()));
	}

	/** What a row cites and what its words suggest, each once. */
	List<Provision> choices(Matrix matrix, ResponsibilityForm form) {
		Map<UUID, Provision> choices = new LinkedHashMap<>();
		Stream
			.of(List.copyOf(this.provisions.byId(form.provisions()).values()), printed(matrix, form.cited()),
					named(matrix, form.text()))
			.flatMap(List::stream)
			.forEach((one) -> choices.putIfAbsent(one.id(), one));
		return List.copyOf(choices.values());
	}

	/** Numbers in running text count only where the text names their source. */
	private List<Provision> named(Matrix matrix, String text) {
		String words = TypedText.line(text);
		return printed(matrix, words).stream().filter((one) -> words.contains(one.edition().source().title())).toList();
	}

}
