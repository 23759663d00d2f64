package org.remit.sample;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.remit.people.memberships.Groups;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who held what in the sample council, on the days of change and the days either side.
 */
@RemitTest
class SampleHistoryTests {

	private static final String DEPUTY = "deputy-mayor-and-lead-member-for-childrens-services";

	private final Pages pages;

	private final Groups groups;

	SampleHistoryTests(Pages pages, Groups groups) {
		this.pages = pages;
		this.groups = groups;
	}

	@ParameterizedTest
	@CsvSource({ "elected-mayor,2019-05-05,Rosalind Harcastle", "elected-mayor,2019-05-06,Rosalind Harcastle",
			"elected-mayor,2019-05-07,Beatrix Marlowe", "elected-mayor,2019-05-08,Beatrix Marlowe",
			// a death in office, and two months without a deputy until the post gave way
			// to another
			"deputy-mayor,2017-11-13,Desmond Arkwright", "deputy-mayor,2017-11-14,Desmond Arkwright",
			"deputy-mayor,2017-11-15,Vacant since 15 November 2017",
			"deputy-mayor,2018-01-16,Vacant since 15 November 2017",
			"deputy-mayor,2018-01-17,Abolished Its last day was 16 January 2018",
			DEPUTY + ",2018-01-16,Not yet established", DEPUTY + ",2018-01-17,Lucinda Farrow",
			DEPUTY + ",2023-02-28,Idris Calloway-Bevan", DEPUTY + ",2023-03-01,Tobias Fennimore",
			// months without a director, then an interim one beside a vacant post
			"director-of-childrens-services,2020-10-02,Imelda Storrs",
			"director-of-childrens-services,2020-10-03,Vacant since 3 October 2020",
			"director-of-childrens-services,2021-01-10,Vacant since 3 October 2020",
			"director-of-childrens-services,2021-01-11,Marguerite Ashdown (interim)",
			"director-of-childrens-services,2021-08-31,Marguerite Ashdown (interim)",
			"director-of-childrens-services,2021-09-01,Leopold Sanderling",
			"chief-executive,2019-05-31,Winifred Aldous", "chief-executive,2019-06-01,Corin Blackwood (acting)",
			"chief-executive,2019-09-01,Corin Blackwood (acting)", "chief-executive,2019-09-02,Grace Okonkwo-Hart",
			// a chair who carried on when the annual meeting could not be held
			"chair-of-the-council,2019-05-21,Edmund Hale",
			"chair-of-the-council,2020-05-20,carrying on after the term ended on 19 May 2020",
			"chair-of-the-council,2021-05-18,Cuthbert Anstey", "chair-of-the-council,2021-05-19,Yasmin Thorne",
			"director-of-environment-and-place,2025-09-30,Morwenna Penhale",
			"director-of-environment-and-place,2025-10-01,Vacant since 1 October 2025" })
	void holdsOnTheDay(String post, String day, String expected) {
		assertThat(this.pages.get("/posts/%s?on=%s".formatted(post, day)).text()).as("%s on %s", post, day)
			.containsPattern(
					"On \\d+ \\w+ \\d{4}( Vacant since [^A]*?(covered by )?)?.{0,80}" + Pattern.quote(expected));
	}

	@ParameterizedTest
	@CsvSource({ "2018-01-16,Gwendolen Hollis", "2018-01-17,Lucinda Farrow", "2023-02-28,Idris Calloway-Bevan",
			"2023-03-01,Tobias Fennimore" })
	void hasOneStatutoryLeadMemberOnTheDay(String day, String expected) {
		String overview = this.pages.get("/overview?on=" + day).text();
		assertThat(overview).contains("Lead member for children\u2019s services Councillor " + expected);
	}

	@ParameterizedTest
	@CsvSource({ "2019-06-03,Drugs Policy", "2023-03-05,Drugs Policy", "2023-03-06,Deputy Mayor",
			"2025-11-09,Deputy Mayor", "2025-11-10,Adult Social Care" })
	void movedDrugServicesTwice(String day, String lead) {
		assertThat(this.pages.get("/functions/drug-and-alcohol-services?on=" + day).text()).contains("Led by " + lead);
	}

	@ParameterizedTest
	@CsvSource({ "2019-09-28,Board", "2019-09-29,Partnership", "2019-09-30,Partnership" })
	void replacedTheSafeguardingBoard(String day, String body) {
		Page page = this.pages.get("/boards?q=aldermoor+safeguarding&on=" + day);
		assertThat(page.text()).contains("1 board").contains("Aldermoor Safeguarding Children " + body);
	}

	@ParameterizedTest
	@CsvSource({ "2017-11-14,7", "2017-11-15,6" })
	void hasSoManyCouncillors(String day, int councillors) {
		assertThat(this.groups.composition(LocalDate.parse(day)).councillors()).isEqualTo(councillors);
	}

}
