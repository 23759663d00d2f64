package org.remit.duties.matrices;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * What a matrix says about itself: whose it is, what stands before, after and over its
 * responsibilities.
 *
 * @param id made with the empty form, so that sending it twice makes one document
 * @param version of the matrix when the page was opened, null for a new one
 * @param board null where the matrix belongs to posts
 * @param sources the editions whose provisions it means to cover
 */
public record MatrixForm(@NotNull(message = "Open the empty form again") UUID id, Integer version,
		@NotBlank(message = "Enter a title") @PlainText(max = 200, label = "Title") String title,
		@NotNull(message = "Choose an area") UUID area,
		@Size(max = 20, message = "Choose 20 posts or fewer") List<UUID> posts, UUID board,
		@Size(max = 50, message = "Choose 50 sources or fewer") List<UUID> sources,
		@PlainText(max = 20_000, label = "Introduction") String introduction,
		@PlainText(max = 60, label = "Heading of the paragraph column") String citedHeading,
		@NotBlank(message = "Enter what stands over the responsibilities") @PlainText(max = 60,
				label = "Heading of the responsibilities") String responsibilityHeading,
		@PlainText(max = 60, label = "Heading of the holder column") String holderHeading,
		@PlainText(max = 60, label = "Heading of the column of actions taken") String takenHeading,
		@PlainText(max = 60, label = "Heading of the column of future actions") String futureHeading,
		@PlainText(max = 20_000, label = "Notes") String notes) {

	private static final int EMPTY_ROWS = 2;

	public MatrixForm {
		title = TypedText.line(title);
		posts = (posts != null) ? posts : List.of();
		sources = (sources != null) ? sources : List.of();
		introduction = TypedText.text(introduction);
		notes = TypedText.text(notes);
		citedHeading = TypedText.line(citedHeading);
		responsibilityHeading = TypedText.line(responsibilityHeading);
		holderHeading = TypedText.line(holderHeading);
		takenHeading = TypedText.line(takenHeading);
		futureHeading = TypedText.line(futureHeading);
	}

	static MatrixForm blank(UUID area) {
		return of(UUID.randomUUID(), null, "", area, List.of(), null, List.of(), "", Headings.USUAL, "")
			.withEmptyRows();
	}

	static MatrixForm of(Matrix matrix) {
		return of(matrix.id(), matrix.version(), matrix.title(), matrix.document().area().id(),
				matrix.posts().stream().map((post) -> post.id()).toList(),
				(matrix.board() != null) ? matrix.board().id() : null,
				matrix.sources().stream().map((source) -> source.id()).sorted().toList(), matrix.introduction(),
				matrix.headings(), matrix.notes())
			.withEmptyRows();
	}

	/** For those who make a matrix without a page. */
	public static MatrixForm of(UUID id, Integer version, String title, UUID area, List<UUID> posts, UUID board,
			List<UUID> sources, String introduction, Headings headings, String notes) {
		return new MatrixForm(id, version, title, area, posts, board, sources, introduction, headings.cited(),
				headings.responsibility(), headings.holder(), headings.taken(), headings.future(), notes);
	}

	/** A form always shows some rows more than are filled in. */
	private MatrixForm withEmptyRows() {
		List<UUID> rows = Stream.concat(chosenPosts().stream(), Collections.<UUID>nCopies(EMPTY_ROWS, null).stream())
			.toList();
		return of(this.id, this.version, this.title, this.area, rows, this.board, this.sources, this.introduction,
				headings(), this.notes);
	}

	List<UUID> chosenPosts() {
		return this.posts.stream().filter(Objects::nonNull).distinct().toList();
	}

	Headings headings() {
		return new Headings(this.citedHeading, this.responsibilityHeading, this.holderHeading, this.takenHeading,
				this.futureHeading);
	}

}
