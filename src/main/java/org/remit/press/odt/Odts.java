package org.remit.press.odt;

import org.jsoup.nodes.Element;

import org.springframework.stereotype.Service;

import org.remit.press.manuscript.Manuscript;
import org.remit.press.manuscript.Printable;

/**
 * Published documents as Open Document text, which councils are asked to offer where
 * people may want to work on (Open Standards Principles: ODF for editable documents). The
 * same page gives the same bytes.
 */
@Service
public class Odts {

	private final Styles styles = new Styles();

	/** Writes a page. Fetches nothing, and fails for nothing that anyone may type. */
	public byte[] of(Printable page) {
		Element article = Manuscript.of(page);
		String language = article.attr("lang");
		return new Parcel().add("content.xml", Content.of(article, page.landscape()))
			.add("styles.xml", this.styles.of(page, language))
			.add("meta.xml", Meta.of(page, language))
			.bytes();
	}

}
