package org.remit.duties.drafts;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.boards.boards.Choices;
import org.remit.duties.matrices.Matrix;
import org.remit.duties.matrices.MatrixSection;
import org.remit.duties.responsibilities.MeantProvisions;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.law.provisions.Provision;
import org.remit.law.provisions.Provisions;
import org.remit.law.sources.SourceEdition;
import org.remit.platform.web.Option;

/**
 * What can be chosen on the page of a whole matrix: to filter it, and in the form of one
 * responsibility.
 */
@Component
class DraftChoices {

	private final Choices choices;

	private final Provisions provisions;

	private final MeantProvisions meant;

	DraftChoices(Choices choices, Provisions provisions, MeantProvisions meant) {
		this.choices = choices;
		this.provisions = provisions;
		this.meant = meant;
	}

	/**
	 * Only what some responsibility of the matrix has: nothing that would find nothing.
	 */
	void ofFilter(Model model, MatrixDraft matrix) {
		List<ResponsibilityDraft> drafts = matrix.responsibilities();
		model.addAttribute("holders", distinct(drafts.stream().flatMap((draft) -> draft.holders().stream()),
				(post) -> Option.of(post.slug(), post.title())));
		model.addAttribute("sources", distinct(cited(drafts).map((one) -> one.edition().source()),
				(source) -> Option.of(source.slug(), source.title())));
		model.addAttribute("strengths",
				distinct(cited(drafts), (one) -> Option.of(DraftFilter.key(one), one.strength().label())));
		model.addAttribute("statuses", distinct(drafts.stream().flatMap((draft) -> draft.future().stream()),
				(one) -> Option.of(DraftFilter.key(one.status()), one.status().label())));
		model.addAttribute("missing", Stream.of(Gap.values()).map((gap) -> Option.of(gap.key(), gap.label())).toList());
		model.addAttribute("dues", Stream.of(Due.values()).map((due) -> Option.of(due.key(), due.label())).toList());
	}

	private static Stream<Provision> cited(List<ResponsibilityDraft> drafts) {
		return drafts.stream().flatMap((draft) -> draft.provisions().stream());
	}

	private static <T> List<Option> distinct(Stream<T> things, Function<T, Option> option) {
		return things.map(option).distinct().sorted(Comparator.comparing(Option::text)).toList();
	}

	void ofRow(Model model, MatrixDraft matrix, ResponsibilityForm form) {
		List<Option> posts = this.choices.posts();
		List<Option> sections = matrix.sections()
			.stream()
			.map((one) -> Option.of(one.section().id(), name(one.section(), matrix)))
			.toList();
		List<Option> provisions = this.meant.choices(matrix.matrix(), form)
			.stream()
			.map((one) -> Option.of(one.id(), one.label(), one.words()))
			.toList();
		model.addAttribute("posts", posts);
		model.addAttribute("sectionChoices", sections);
		model.addAttribute("provisionChoices", provisions);
		model.addAttribute("suggestions", suggestions(matrix.matrix()));
		model.addAttribute("names", Option.names(List.of(posts, sections, provisions)));
	}

	private List<String> suggestions(Matrix matrix) {
		List<UUID> editions = matrix.sources().stream().map(SourceEdition::id).toList();
		return editions.isEmpty() ? List.of() : this.provisions.of(editions).stream().map(Provision::label).toList();
	}

	/** A section without a heading goes by its first words, or by its place. */
	static String name(MatrixSection section, MatrixDraft matrix) {
		if (!section.heading().isEmpty()) {
			return section.heading();
		}
		String words = section.introduction().lines().findFirst().orElse("").strip();
		int place = matrix.sections().stream().map((one) -> one.section().id()).toList().indexOf(section.id()) + 1;
		return words.isEmpty() ? "Section %d, without a heading".formatted(place)
				: (words.length() <= 60) ? words : words.substring(0, 59) + "\u2026";
	}

}
