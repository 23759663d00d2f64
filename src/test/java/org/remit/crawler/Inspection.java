package org.remit.crawler;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import org.remit.support.Accessibility;

/** Looks at pages in the browser for what makes them hard to read or to use. */
public final class Inspection {

	private static final String SHAPE = """
			() => {
				const faults = []
				for (const once of ['h1', 'main', 'head > title']) {
					const there = document.querySelectorAll(once).length
					if (there !== 1) faults.push(there + ' times ' + once)
				}
				for (const link of document.querySelectorAll('a[href^="#"]')) {
					const target = decodeURIComponent(link.hash.slice(1))
					if (!document.getElementById(target)) faults.push('a link to nothing, #' + target)
				}
				const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
				for (const id of ids.filter((id, at) => ids.indexOf(id) < at)) faults.push('twice the id ' + id)
				return faults
			}""";

	private static final String WIDTH = """
			() => {
				if (document.documentElement.scrollWidth <= innerWidth) return []
				const wide = [...document.querySelectorAll('body *')]
					.filter((element) => element.getBoundingClientRect().right > innerWidth)
				return ['needs sideways scrolling at 320 px', ...wide.slice(-2).map((element) => element.outerHTML.slice(0, 200))]
			}""";

	private final Page tab;

	private final Accessibility accessibility;

	private final List<String> faults = new ArrayList<>();

	public Inspection(Page tab) {
		this.tab = tab;
		this.accessibility = Accessibility.of(tab);
	}

	/**
	 * Opens a page that must be there, and looks at it.
	 * @param news what is new there: colours are looked at where they are new
	 */
	void open(String path, Seen.News news) {
		Response response = this.tab.navigate(path);
		if (response.status() >= 400) {
			this.faults.add(response.status() + " at " + path);
		}
		look(news);
	}

	/** Looks at the page as it stands now. */
	public void look() {
		look(Seen.News.TO_ALL);
	}

	private void look(Seen.News news) {
		boolean colours = news == Seen.News.TO_ALL;
		this.faults.addAll(colours ? this.accessibility.violations() : this.accessibility.violationsBesidesColours());
		note(this.tab.evaluate(SHAPE));
		this.tab.setViewportSize(320, 720);
		note(this.tab.evaluate(WIDTH));
		this.tab.setViewportSize(1280, 720);
	}

	private void note(Object found) {
		((List<?>) found).forEach((fault) -> this.faults.add(this.tab.url() + " " + fault));
	}

	public List<String> faults() {
		return this.faults;
	}

}
