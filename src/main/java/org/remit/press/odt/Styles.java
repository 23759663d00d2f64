package org.remit.press.odt;

import java.util.Locale;
import java.util.stream.Collectors;

import org.remit.press.manuscript.Printable;

/** How headings, words, lists and pages look; the text itself only names these styles. */
final class Styles {

	private static final String XML = Resource.read("odt/styles.xml");

	private final String lists = ListStyle.all().map(ListStyle::xml).collect(Collectors.joining("\n"));

	String of(Printable page, String language) {
		Paper paper = Paper.of(page.landscape());
		Locale spoken = Locale.forLanguageTag(language);
		return XML.replace("${lists}", this.lists)
			.replace("${width}", paper.width())
			.replace("${height}", paper.height())
			.replace("${orientation}", paper.orientation())
			.replace("${margin}", paper.margin())
			.replace("${line}", paper.line())
			.replace("${language}", Resource.escaped(spoken.getLanguage()))
			.replace("${country}", spoken.getCountry().isEmpty() ? "GB" : Resource.escaped(spoken.getCountry()))
			.replace("${council}", Resource.escaped(page.council()))
			.replace("${title}", Resource.escaped(page.title()));
	}

}
