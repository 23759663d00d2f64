package org.remit.press.manuscript;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;

/**
 * Links that work from a file on anyone's disk: absolute, or to a place in the file
 * itself. Each has words to be read aloud; any other is left as plain text.
 */
final class Links {

	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

	private Links() {
	}

	static void mend(Element article, URI address) {
		for (Element link : article.select("a")) {
			String target = target(link, article, address);
			if (target.isEmpty() || !link.hasText()) {
				link.unwrap();
				continue;
			}
			link.attr("href", target);
			if (link.attr("title").isBlank()) {
				link.attr("title", link.text());
			}
		}
	}

	private static String target(Element link, Element article, URI address) {
		String written = link.attr("href").strip();
		if (written.startsWith("#")) {
			return (article.getElementById(written.substring(1)) != null) ? written : "";
		}
		return written.isEmpty() ? "" : absolute(written, address);
	}

	private static String absolute(String written, URI address) {
		try {
			URI target = address.resolve(written.replace(" ", "%20"));
			return (target.getScheme() != null && SCHEMES.contains(target.getScheme().toLowerCase(Locale.ROOT)))
					? target.toASCIIString() : "";
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
