package org.remit.reports.kinds;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/**
 * What is filled in about a kind of report.
 *
 * @param id made with the empty form, so that sending it twice makes one kind
 */
public record ReportKindForm(@NotNull(message = "Open the empty form again") UUID id, Integer version,
		@NotBlank(message = "Enter the name") @PlainText(max = 120, label = "Name") String name,
		@NotBlank(message = "Enter what the public calls one") @PlainText(max = 60,
				label = "What the public calls one") String noun,
		@NotNull(message = "Choose what such reports are about") ReportSubject subject,
		@Size(max = 40, message = "Enter 40 sections or fewer") List<@Valid TypedKindSection> sections) {

	private static final int EMPTY_ROWS = 3;

	public ReportKindForm {
		name = OneLine.of(name);
		noun = OneLine.of(noun);
		sections = (sections != null)
				? sections.stream().map((one) -> Objects.requireNonNullElse(one, TypedKindSection.EMPTY)).toList()
				: List.of();
	}

	static ReportKindForm blank() {
		return new ReportKindForm(UUID.randomUUID(), null, "", "", null, rows(List.of()));
	}

	static ReportKindForm of(ReportKind kind) {
		return new ReportKindForm(kind.id(), kind.version(), kind.name(), kind.noun(), kind.subject(),
				rows(kind.sections().stream().map(TypedKindSection::of).toList()));
	}

	/** A form always shows some rows more than are filled in. */
	private static List<TypedKindSection> rows(List<TypedKindSection> filled) {
		return Stream.concat(filled.stream(), Collections.nCopies(EMPTY_ROWS, TypedKindSection.EMPTY).stream())
			.toList();
	}

	List<TypedKindSection> named() {
		return this.sections.stream().filter(TypedKindSection::isNamed).toList();
	}

}
