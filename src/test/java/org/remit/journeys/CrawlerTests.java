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
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.Tabs;
import org.remit.support.Visitor;

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

	/** The looks of pages that were opened, so that none is looked through twice. */
	private static final Set<String> LOOKS = new HashSet<>();

	private final Pages pages;

	CrawlerTests(Pages pages) {
		this.pages = pages;
	}

	/** What the sample council lacks. */
	@BeforeAll
	static void prepare(@Autowired TestPortfolios portfolios, @Autowired Pages pages) {
		UUID returned = portfolios.add((typed) -> typed.title("Rail in " + LONG));
		portfolios.submit(returned);
		portfolios.giveBack(returned, "Which stations?");
		UUID changed = portfolios.add((typed) -> typed.title("Roads in " + LONG));
		portfolios.submit(changed);
		portfolios.change(changed);
		lockAnAccount(pages.as("administrator"));
	}

	private static void lockAnAccount(Visitor administrator) {
		Page made = administrator.form("/manage/accounts/new")
			.fill("username", "crawler-locked")
			.fill("name", "Tested by crawling")
			.tick("roles", "Member")
			.submit();
		administrator.form(made.address() + "/lock").submit();
	}

	@ParameterizedTest
	@ValueSource(strings = { NOBODY, "administrator", "officer", "democratic", "member" })
	void findsNothingWrong(String user, Tabs tabs) {
		boolean nobody = user.equals(NOBODY);
		Inspection inspection = new Inspection(nobody ? tabs.open() : tabs.signedIn(user));
		Crawl crawl = new Crawl(nobody ? this.pages.visitor() : this.pages.as(user), LOOKS).from("/");
		if (nobody) {
			crawl.from("/overview?on=2017-12-01");
		}
		crawl.picked().forEach(inspection::open);
		List<String> faults = new ArrayList<>(crawl.dead());
		faults.addAll(inspection.faults());
		faults.addAll(tabs.problems());
		assertThat(String.join("\n", faults)).isEmpty();
		assertThat(crawl.requested()).as("pages that %s found", user).isGreaterThan(30);
	}

}
