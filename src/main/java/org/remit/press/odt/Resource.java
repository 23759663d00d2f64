package org.remit.press.odt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Entities.EscapeMode;

import org.springframework.core.io.ClassPathResource;

import org.remit.press.manuscript.Letters;

/** The XML that is the same in every document, but for a few words. */
final class Resource {

	private static final OutputSettings XML = new OutputSettings().escapeMode(EscapeMode.xhtml);

	private Resource() {
	}

	static String read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What somebody typed, as it can stand in XML. */
	static String escaped(String typed) {
		return Entities.escape(Letters.label(typed), XML);
	}

}
