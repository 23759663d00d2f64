package org.remit.reading.overview;

import java.util.List;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class OverviewTests {

	private final Pages pages;

	private final Statistics statistics;

	OverviewTests(Pages pages, EntityManagerFactory factory) {
		this.pages = pages;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	@Test
	void nestsPostsUnderTheOneTheyAnswerTo() {
		Page page = this.pages.get("/overview?on=2022-06-01");
		assertThat(page.texts("#executive + ul > li > a")).contains("Elected Mayor");
		assertThat(page.texts("#executive + ul > li > ul > li > a"))
			.contains("Deputy Mayor and Lead Member for Children\u2019s Services");
		assertThat(page.texts("#officers + ul > li:contains(Chief Executive) > ul > li > a"))
			.contains("Director of Finance");
	}

	@Test
	void saysInThePictureWhatTheListsSay() {
		Page page = this.pages.get("/overview");
		List<String> drawn = page.texts("svg text");
		assertThat(page.texts(".remit-chart__list div > a")).isNotEmpty()
			.allMatch((name) -> drawn.stream().anyMatch((text) -> text.contains(name)));
		assertThat(page.document().select("svg[role=img][aria-labelledby] > title")).isNotEmpty();
	}

	@Test
	void showsNothingInternalAndNothingThatIsNotThereThatDay() {
		assertThat(this.pages.get("/overview?on=2022-06-01").text()).doesNotContain("Head of Early Help")
			.doesNotContain("Executive Member for Children and Learning");
	}

	@Test
	void costsFewStatementsWhateverItShows() {
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		this.pages.get("/overview");
		assertThat(this.statistics.getPrepareStatementCount() - before).isLessThanOrEqualTo(20);
	}

}
