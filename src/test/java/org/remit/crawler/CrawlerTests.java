package org.remit.crawler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.remit.portfolios.portfolios.TestPortfolios;
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

	private static final List<String> USERS = List.of(NOBODY, "administrator", "officer", "democratic", "member");

	/** One user after the other, while the browser looks at what the one before found. */
	private static final Map<String, Future<Crawl>> CRAWLS = new HashMap<>();

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
		ExecutorService crawling = Executors.newSingleThreadExecutor();
		Seen seen = new Seen();
		USERS.forEach((user) -> CRAWLS.put(user, crawling.submit(() -> crawl(user, pages, seen))));
		crawling.shutdown();
	}

	private static Crawl crawl(String user, Pages pages, Seen seen) {
		boolean nobody = user.equals(NOBODY);
		Crawl crawl = new Crawl(nobody ? pages.visitor() : pages.as(user), seen).from("/");
		return nobody ? crawl.from("/overview?on=2017-12-01") : crawl;
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
	@FieldSource("USERS")
	void findsNothingWrong(String user, Tabs tabs) throws Exception {
		Inspection inspection = new Inspection(user.equals(NOBODY) ? tabs.open() : tabs.signedIn(user));
		Crawl crawl = CRAWLS.get(user).get();
		crawl.picked().forEach(inspection::open);
		List<String> faults = new ArrayList<>(crawl.dead());
		faults.addAll(inspection.faults());
		faults.addAll(tabs.problems());
		assertThat(String.join("\n", faults)).isEmpty();
		assertThat(crawl.requested()).as("pages that %s found", user).isGreaterThan(30);
	}

}
