package org.remit.reports.published;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import org.remit.platform.text.Slug;
import org.remit.platform.time.Day;

/**
 * A report as the public finds it in lists.
 *
 * @param edition the number of the edition that it reads
 */
record PublishedReport(String slug, int edition, ReportSnapshot snapshot) {

	public String title() {
		return this.snapshot.title();
	}

	public LocalDate day() {
		return this.snapshot.day();
	}

	public String href() {
		return "/reports/" + this.slug;
	}

	/** "Board report to the Corporate Parenting Board". */
	public String words() {
		String kind = this.snapshot.kind().substring(0, 1).toUpperCase(Locale.UK) + this.snapshot.kind().substring(1);
		return (this.snapshot.board() != null) ? "%s, %s".formatted(kind, this.snapshot.board().name()) : kind;
	}

	/**
	 * The readable name of the meeting that receives it, such as
	 * "2026-03-10-corporate-parenting-board"; empty for none.
	 */
	String meeting() {
		return (this.snapshot.board() != null) ? Slug.of("%s %s".formatted(day(), this.snapshot.board().name())) : "";
	}

	/** Where all of its meeting are one file, null where that is nowhere. */
	public String bundle() {
		return (this.snapshot.board() != null && this.snapshot.board().href() != null)
				? "%s/meetings/%s/reports.pdf".formatted(this.snapshot.board().href(), day()) : null;
	}

	/** "Corporate Parenting Board, 10 March 2026". */
	String meetingWords() {
		return "%s, %s".formatted(this.snapshot.board().name(), Day.write(day()));
	}

	/** True where it was corrected since it was first published. */
	public boolean isCorrected() {
		return !this.snapshot.corrections().isEmpty();
	}

	boolean isBy(String person) {
		return this.snapshot.authors().stream().anyMatch((author) -> Objects.equals(author.person(), person));
	}

	/** The readable name of what it is on or goes to, empty for nothing. */
	static String slug(ReportSnapshot.Link link) {
		return (link != null) ? Slug.of(link.name()) : "";
	}

}
