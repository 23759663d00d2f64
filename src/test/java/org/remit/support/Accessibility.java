package org.remit.support;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** axe's findings against WCAG 2.0 to 2.2, levels A and AA, on the page as it stands. */
public final class Accessibility {

	private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private Accessibility() {
	}

	/** One line a violation, with the elements that have it; empty is good. */
	public static List<String> violations(Page page) {
		return new AxeBuilder(page).withTags(LEVELS)
			.analyze()
			.getViolations()
			.stream()
			.map((rule) -> page.url() + " " + describe(rule))
			.toList();
	}

	private static String describe(Rule rule) {
		return rule.getId() + ": " + rule.getHelp() + " "
				+ rule.getNodes().stream().map((node) -> node.getHtml()).toList();
	}

}
