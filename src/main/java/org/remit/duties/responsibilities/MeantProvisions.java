package org.remit.duties.responsibilities;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.duties.matrices.Matrix;
import org.remit.law.provisions.Provision;
import org.remit.law.provisions.Provisions;
import org.remit.law.sources.SourceEdition;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.text.TypedText;

/**
 * Finds the provisions that words may mean, among the sources that a matrix covers: by
 * the numbers in them, or by what a provision is called.
 */
@Component
public class MeantProvisions {

	private final Provisions provisions;

	MeantProvisions(Provisions provisions) {
		this.provisions = provisions;
	}

	/** Those whose numbers stand in a text, among the sources that the matrix covers. */
	public List<Provision> printed(Matrix matrix, String text) {
		List<String> numbers = CitedNumbers.in(text);
		return (numbers.isEmpty() || matrix.sources().isEmpty()) ? List.of()
				: this.provisions.numbered(editions(matrix), numbers);
	}

	/** Those with one of these numbers, among the sources that the matrix covers. */
	public Map<String, List<Provision>> numbered(Matrix matrix, Collection<String> numbers) {
		return this.provisions.numbered(editions(matrix), numbers)
			.stream()
			.collect(Collectors.groupingBy(Provision::number));
	}

	/** What somebody calls a provision: by its label, or by numbers. */
	List<Provision> called(Matrix matrix, String typed) {
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

	/** What a form cites and what its words suggest, each once. */
	public List<Provision> choices(Matrix matrix, ResponsibilityForm form) {
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
