package org.remit.press.odt;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;

/**
 * The styles that a document needs beside the common ones, each once: of tables, since
 * word processors know none for all documents, and of words in another language.
 */
final class OwnStyles {

	/** Word processors count a line in parts of this. */
	private static final int LINE = 65535;

	private final Element styles;

	private final Paper paper;

	private final Set<String> known = new HashSet<>();

	OwnStyles(Element styles, Paper paper) {
		this.styles = styles;
		this.paper = paper;
	}

	/** A column that takes so many parts of a hundred of the line. */
	String column(int parts) {
		String name = "Column_" + parts;
		if (this.known.add(name)) {
			style(name, "table-column").appendElement("style:table-column-properties")
				.attr("style:column-width", this.paper.share(parts))
				.attr("style:rel-column-width", LINE * parts / 100 + "*");
		}
		return name;
	}

	String table() {
		if (this.known.add("Table")) {
			style("Table", "table").appendElement("style:table-properties")
				.attr("style:width", this.paper.line())
				.attr("style:rel-width", "100%")
				.attr("table:align", "margins")
				.attr("fo:margin-bottom", "5mm")
				.attr("style:may-break-between-rows", "true")
				.attr("table:border-model", "collapsing");
		}
		return "Table";
	}

	/** Long rows may go on over the next page, the others stay whole. */
	String row(boolean whole) {
		String name = whole ? "Row" : "Long_20_row";
		if (this.known.add(name)) {
			style(name, "table-row").appendElement("style:table-row-properties")
				.attr("fo:keep-together", whole ? "always" : "auto");
		}
		return name;
	}

	String cell() {
		return cell("Cell", "0.5pt solid #c3c6c7", "transparent");
	}

	String head() {
		return cell("Head", "1pt solid #14242a", "transparent");
	}

	/** A cell that is the heading of the rows below it. */
	String part() {
		return cell("Part", "1pt solid #14242a", "#eef2f1");
	}

	private String cell(String name, String line, String background) {
		if (this.known.add(name)) {
			style(name, "table-cell").appendElement("style:table-cell-properties")
				.attr("fo:padding", "1.5mm")
				.attr("fo:border-left", "none")
				.attr("fo:border-right", "none")
				.attr("fo:border-top", "none")
				.attr("fo:border-bottom", line)
				.attr("fo:background-color", background);
		}
		return name;
	}

	/** Words that a screen reader must pronounce in another way than the rest. */
	String language(String tag) {
		Locale spoken = Locale.forLanguageTag(tag);
		String name = "Language_" + spoken.toLanguageTag();
		if (this.known.add(name)) {
			style(name, "text").appendElement("style:text-properties")
				.attr("fo:language", spoken.getLanguage())
				.attr("fo:country", spoken.getCountry().isEmpty() ? "none" : spoken.getCountry());
		}
		return name;
	}

	private Element style(String name, String family) {
		return this.styles.appendElement("style:style").attr("style:name", name).attr("style:family", family);
	}

}
