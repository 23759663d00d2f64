package org.remit.boards.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.remit.platform.text.ProseLine;

/**
 * What an author writes into terms of reference. Rows without a word are not there.
 *
 * @param id made with the empty form, so that sending it twice makes one document
 * @param version of the terms when the page was opened, null for new ones
 */
public record TermsForm(@NotNull(message = "Open the empty form again") UUID id, Integer version,
		@NotNull(message = "Choose the board") UUID board,
		@Size(max = MOST_SECTIONS, message = "Enter 60 sections or fewer") List<@Valid TypedSection> sections) {

	static final int MOST_SECTIONS = 60;

	private static final int EMPTY_ROWS = 2;

	public TermsForm {
		sections = (sections != null)
				? sections.stream().map((section) -> Objects.requireNonNullElse(section, TypedSection.EMPTY)).toList()
				: List.of();
	}

	static TermsForm blank(UUID board) {
		return new TermsForm(UUID.randomUUID(), null, board, List.of()).withEmptyRows();
	}

	static TermsForm of(WrittenTerms terms) {
		return new TermsForm(terms.id(), terms.version(), terms.board().id(), TypedSection.of(terms.lines()))
			.withEmptyRows();
	}

	/** A form always shows some rows more than are filled in. */
	TermsForm withEmptyRows() {
		return with(Stream.concat(filled().stream(), Collections.nCopies(EMPTY_ROWS, TypedSection.EMPTY).stream())
			.toList());
	}

	/** As a button asks: with more rows, or with a section one place further up. */
	TermsForm arranged(String wish) {
		return wish.matches("\\d{1,3}") ? raised(Integer.parseInt(wish)) : withEmptyRows();
	}

	private TermsForm raised(int index) {
		List<TypedSection> sections = new ArrayList<>(this.sections);
		if (index > 0 && index < sections.size()) {
			Collections.swap(sections, index, index - 1);
		}
		return with(sections);
	}

	private TermsForm with(List<TypedSection> sections) {
		return new TermsForm(this.id, this.version, this.board, sections);
	}

	List<TypedSection> filled() {
		return this.sections.stream().filter((section) -> !section.isEmpty()).toList();
	}

	/** All lines in reading order, headings among them. */
	List<ProseLine> lines() {
		return filled().stream()
			.flatMap((section) -> Stream.concat(Stream.of(ProseLine.heading(section.heading())),
					section.understood().stream()))
			.toList();
	}

}
