package org.remit.support;

import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** axe's findings against WCAG 2.0 to 2.2, levels A and AA, on the page as it stands. */
public final class Accessibility {

	private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private Accessibility() {
	}

	/**
	 * One line a violation, with the elements that have it; empty is good. What axe calls
	 * its legacy mode is quicker, and misses only what lies in frames.
	 */
	public static List<String> violations(Page page) {
		return new AxeBuilder(page).options(onlyViolations())
			.withTags(LEVELS)
			.setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.map((rule) -> page.url() + " " + describe(rule))
			.toList();
	}

	/** Describing all that is well takes as long as finding what isn't. */
	private static AxeRunOptions onlyViolations() {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return options;
	}

	private static String describe(Rule rule) {
		return rule.getId() + ": " + rule.getHelp() + " "
				+ rule.getNodes().stream().map((node) -> node.getHtml()).toList();
	}

}
