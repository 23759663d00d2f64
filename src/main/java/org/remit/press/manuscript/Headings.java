package org.remit.press.manuscript;

import org.jsoup.nodes.Element;

/** Headings begin at level 1 and skip none on the way down (PDF/UA-1, clause 7.4.2). */
public final class Headings {

	public static final String ALL = "h1, h2, h3, h4, h5, h6";

	private Headings() {
	}

	static void mend(Element article) {
		article.select(ALL).stream().filter((heading) -> !heading.hasText()).forEach(Element::remove);
		article.select("h1 > [class^=govuk-caption]").forEach((caption) -> caption.after("<br>"));
		int above = 0;
		for (Element heading : article.select(ALL)) {
			above = Math.min(level(heading), above + 1);
			heading.tagName("h" + above);
		}
	}

	public static int level(Element heading) {
		return heading.normalName().charAt(1) - '0';
	}

}
