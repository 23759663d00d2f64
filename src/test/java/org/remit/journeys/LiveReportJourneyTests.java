package org.remit.journeys;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.releases.TestIndicators;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.reading.answering.TestHolders;
import org.remit.support.BrowserTest;
import org.remit.support.Pages;
import org.remit.support.Tabs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A report begins with what the registers know, and goes on saying what was submitted
 * whatever happens to them afterwards.
 */
@BrowserTest
class LiveReportJourneyTests {

	private final Pages pages;

	private final TestIndicators indicators;

	private final TestPortfolios portfolios;

	private final TestHolders holders;

	private final LocalDate today;

	LiveReportJourneyTests(Pages pages, TestIndicators indicators, TestPortfolios portfolios, TestHolders holders,
			SettableClock clock) {
		this.pages = pages;
		this.indicators = indicators;
		this.portfolios = portfolios;
		this.holders = holders;
		this.today = clock.today();
	}

	@Test
	void thePublishedReportKeepsTheSubmittedFiguresAndTheHoldersName(Tabs tabs) {
		Person person = this.holders.person();
		Post post = this.holders.post();
		this.holders.appoint(post, person);
		UUID portfolio = this.portfolios.addPublished((typed) -> typed.holder(post.id()));
		Indicator indicator = this.indicators.number("Children\u2019s Services");
		this.indicators.assign(indicator, portfolio);
		figure(indicator, 10, "552");
		String title = "Report on " + indicator.name();
		ReportStory story = new ReportStory(tabs)
			.start("Executive member report to Council", title, Day.write(this.today))
			.withFigures(this.portfolios.title(portfolio), "%s: %s".formatted(post.title(), person.fullName()))
			.begin();
		assertThat(story.draft()).contains(indicator.name(), "552", person.fullName());
		story.submit();
		figure(indicator, 5, "600");
		rename(new Desk(tabs.signedIn("democratic")), person);
		assertThat(story.toApprove()).contains("552", person.fullName()).doesNotContain("600", "Renamed");
		story.approveAndPublish();
		Desk reader = new Desk(tabs.open()).open("/reports").follow(title);
		assertThat(reader.main().locator("article").innerText()).contains("552", person.fullName())
			.doesNotContain("600", "Renamed");
		assertThat(Reading.text(this.pages.get(reader.path() + ".pdf").bytes())).contains("552", person.fullName())
			.doesNotContain("600", "Renamed");
		assertThat(reader.open("/indicators/" + indicator.slug()).text()).contains("600");
	}

	private void figure(Indicator indicator, int daysAgo, String value) {
		this.indicators.record(indicator, this.today.minusDays(daysAgo), value);
		this.indicators.release(indicator);
	}

	private static void rename(Desk desk, Person person) {
		desk.open("/manage/people/%s/edit".formatted(person.id())).fill("Family name", "Renamed");
		assertThat(desk.press("Save")).isLessThan(400);
	}

}
