package org.remit.press.odt;

import java.time.temporal.ChronoUnit;

import org.remit.press.manuscript.Printable;

/** What the file says of itself. Nothing of it depends on the moment of writing. */
final class Meta {

	private static final String XML = Resource.read("odt/meta.xml");

	private Meta() {
	}

	static String of(Printable page, String language) {
		return XML.replace("${language}", Resource.escaped(language))
			.replace("${dated}", page.dated().truncatedTo(ChronoUnit.SECONDS).toString())
			.replace("${council}", Resource.escaped(page.council()))
			.replace("${description}", Resource.escaped(page.description()))
			.replace("${title}", Resource.escaped(page.title()));
	}

}
