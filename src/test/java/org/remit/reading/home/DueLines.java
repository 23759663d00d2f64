package org.remit.reading.home;

import java.util.List;

import org.remit.support.Page;

/** What a page of what is due says about one thing, without the name of it. */
public final class DueLines {

	private DueLines() {
	}

	/** Of the whole list, which others may have lengthened. */
	public static List<String> of(Page due, String kind, String address) {
		return due.document()
			.select("main h2#%s + ul li:has(a[href='%s'])".formatted(kind, address))
			.stream()
			.map((line) -> line.text().substring(line.selectFirst("a").text().length()).strip())
			.toList();
	}

}
