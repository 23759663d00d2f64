package org.remit.journeys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.remit.portfolios.TestPortfolios;
import org.remit.support.BrowserTest;
import org.remit.support.Pages;
import org.remit.support.Tabs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Goes wherever each kind of user can go: no dead link, nothing broken, nothing that
 * shuts somebody out.
 */
@BrowserTest
class CrawlerTests {

	private static final String NOBODY = "nobody";

	/** A real place, and a word that needs a break on a phone. */
	private static final String LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

	/** What was looked at for barriers, which takes a second a page. */
	private static final Set<String> SEEN = new HashSet<>();

	private final Pages pages;

	CrawlerTests(Pages pages) {
		this.pages = pages;
	}

	/**
	 * The sample council has no edition that was returned, nor one that was changed in
	 * review.
	 */
	@BeforeAll
	static void writeWhatTheSampleLacks(@Autowired TestPortfolios portfolios) {
		UUID returned = portfolios.add((typed) -> typed.title("Rail in " + LONG));
		portfolios.submit(returned);
		portfolios.giveBack(returned, "Which stations?");
		UUID changed = portfolios.add((typed) -> typed.title("Roads in " + LONG));
		portfolios.submit(changed);
		portfolios.change(changed);
	}

	@ParameterizedTest
	@ValueSource(strings = { NOBODY, "administrator", "officer", "democratic", "member" })
	void findsNothingWrong(String user, Tabs tabs) {
		boolean nobody = user.equals(NOBODY);
		Crawl crawl = new Crawl(nobody ? this.pages.visitor() : this.pages.as(user)).from("/");
		Inspection inspection = new Inspection(nobody ? tabs.open() : tabs.signedIn(user));
		crawl.picked().forEach((path, look) -> inspection.open(path, SEEN.add(look)));
		List<String> faults = new ArrayList<>(crawl.dead());
		faults.addAll(inspection.faults());
		faults.addAll(tabs.problems());
		assertThat(String.join("\n", faults)).isEmpty();
	}

}
