package org.remit.press.manuscript;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The article of a page brought down to what can be printed and read aloud. Only markup
 * known here goes on: nothing that runs, fetches, folds, or is filled in.
 */
public final class Manuscript {

	private static final String ONLY_ON_SCREEN = "nav, form, details, dialog, noscript, template, script, style, button, "
			+ "input, select, textarea, svg, math, canvas, audio, video, iframe, object, embed, [hidden], "
			+ ".govuk-visually-hidden, [class*=display-none-print]";

	private static final Safelist PRINTABLE = new Safelist()
		.addTags("article", "section", "header", "footer", "div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "blockquote")
		.addTags("ul", "ol", "li", "dl", "dt", "dd", "address", "hr", "br", "pre")
		.addTags("table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td")
		.addTags("a", "abbr", "b", "cite", "code", "em", "i", "q", "s", "small", "span", "strong", "sub", "sup", "time",
				"u")
		.addAttributes(":all", "class", "id", "lang")
		.addAttributes("a", "href", "title")
		.addAttributes("abbr", "title")
		.addAttributes("ol", "start", "type")
		.addAttributes("li", "value")
		.addAttributes("th", "scope", "colspan", "rowspan")
		.addAttributes("td", "colspan", "rowspan");

	private Manuscript() {
	}

	/** The article, with its language; what it holds is in the order of the page. */
	public static Element of(Printable page) {
		Document document = Jsoup.parse(page.html(), page.address().toString());
		Element article = article(document);
		article.select(ONLY_ON_SCREEN).remove();
		article.select("img").forEach((picture) -> picture.replaceWith(new TextNode(picture.attr("alt"))));
		Element clean = clean(article);
		clean.attr("lang", language(article));
		Links.mend(clean, page.address());
		Lists.mend(clean);
		Tables.mend(clean);
		Headings.mend(clean);
		LooseWords.mend(clean);
		return clean;
	}

	private static Element article(Document document) {
		Element article = document.selectFirst("article.remit-document");
		return (article != null) ? article : document.body().tagName("article").addClass("remit-document");
	}

	private static Element clean(Element article) {
		Document alone = Document.createShell("");
		alone.body().appendChild(article.clone());
		return new Cleaner(PRINTABLE).clean(alone).body().child(0);
	}

	private static String language(Element article) {
		Element spoken = article.closest("[lang]");
		return (spoken != null) ? spoken.attr("lang") : "en-GB";
	}

}
