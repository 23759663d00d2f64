package org.remit.reports.annexes;

import java.util.UUID;

/**
 * An annex as somebody reads it who may.
 *
 * @param report the title of the report that it belongs to
 * @param href where that can be read
 * @param why it is not public
 */
public record ReadAnnex(UUID id, String title, String report, String href, String why, String text) {

	static ReadAnnex of(ReportAnnex annex) {
		boolean published = annex.report().document().publishedTitle() != null;
		return new ReadAnnex(annex.id(), annex.title(),
				published ? annex.report().document().publishedTitle() : annex.report().document().title(),
				published ? "/reports/" + annex.report().document().slug() : "",
				Exemption.words(annex.isConfidential(), annex.exemptions()), annex.text());
	}

}
