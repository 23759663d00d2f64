package org.remit.law.sources;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.WebAddress;
import org.remit.platform.time.Term;

/**
 * What democratic services fill in about an edition of a source. The id is drawn when the
 * empty form is opened.
 *
 * @param name such as "April 2013"; empty where the source is kept as one edition
 * @param issuer empty where it is the source's own
 * @param link empty where it is the source's own
 * @param startsOn its first day, null where nobody knows
 * @param endsOn its last day, included; null while no end is known
 * @param announcedOn the day from which the public may know of it
 */
public record SourceEditionForm(@NotNull(message = "Open the empty form again") UUID id,
		@PlainText(max = 120, label = "Name of the edition") String name,
		@PlainText(max = 200, label = "Issued by") String issuer,
		@WebAddress @PlainText(max = 500, label = "Link") String link, LocalDate startsOn, LocalDate endsOn,
		@NotNull(message = "Enter the day from which the public may know") LocalDate announcedOn,
		@PlainText(max = 1000, label = "Note") String note, Integer version) {

	public SourceEditionForm {
		name = OneLine.of(name);
		issuer = OneLine.of(issuer);
		link = OneLine.of(link);
		note = OneLine.of(note);
	}

	static SourceEditionForm blank(LocalDate today) {
		return new SourceEditionForm(UUID.randomUUID(), "", "", "", null, null, today, "", null);
	}

	static SourceEditionForm of(SourceEdition edition) {
		return new SourceEditionForm(edition.id(), edition.name(), edition.ownIssuer(), edition.ownLink(),
				edition.term().startsOn(), edition.term().endsOn(), edition.announcedOn(), edition.note(),
				edition.version());
	}

	Term term() {
		return new Term(this.startsOn, this.endsOn);
	}

}
