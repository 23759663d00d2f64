package org.remit.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * axe's findings against WCAG 2.0 to 2.2, levels A and AA, on what a tab shows. axe comes
 * with each page that the tab opens: handing it over page by page takes as long as its
 * findings.
 */
public final class Accessibility {

	private static final String AXE = axe();

	/** Describing all that is well takes as long as finding what isn't. */
	private static final String FINDINGS = """
			async (rules) => {
				const found = await axe.run({
					runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
					resultTypes: ['violations'],
					rules
				})
				return found.violations.map((rule) =>
					location.href + ' ' + rule.id + ': ' + rule.help + ' [' + rule.nodes.map((node) => node.html).join(', ') + ']')
			}""";

	private final Page tab;

	private Accessibility(Page tab) {
		this.tab = tab;
	}

	/** From the next page that the tab opens. */
	public static Accessibility of(Page tab) {
		tab.addInitScript(AXE);
		return new Accessibility(tab);
	}

	/** One line a violation, with the elements that have it; empty is good. */
	public List<String> violations() {
		return find(Map.of());
	}

	/**
	 * The same but for colours, which take longer than all the rest and are alike
	 * wherever the same classes are.
	 */
	public List<String> violationsBesidesColours() {
		return find(Map.of("color-contrast", Map.of("enabled", false)));
	}

	@SuppressWarnings("unchecked")
	private List<String> find(Map<String, ?> rules) {
		return (List<String>) this.tab.evaluate(FINDINGS, rules);
	}

	private static String axe() {
		try (InputStream source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(source.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
