package org.remit.sample;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.JdbcTemplate;

import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The accounts that README.md lists, on the embedded database. */
@RemitTest
class SampleAccountsTests {

	private final Pages pages;

	private final JdbcTemplate database;

	SampleAccountsTests(Pages pages, JdbcTemplate database) {
		this.pages = pages;
		this.database = database;
	}

	@ParameterizedTest
	@CsvSource({ "administrator,Your work,Ottoline Vance", "officer,Your work,Kwame Lindqvist",
			"officer2,Your work,Siobhan Petrakis", "democratic,Your work,Hamish Delacroix",
			"democratic2,Your work,Rosalind Achterberg", "member,What I answer for,Tobias Fennimore" })
	void signInWithTheSamplePasswordAndBeginWhereTheirWorkIs(String username, String heading, String name) {
		Page page = this.pages.signIn(username, Pages.PASSWORD).get(username.equals("member") ? "/members" : "/manage");
		assertThat(page.heading()).isEqualTo(heading);
		assertThat(page.document().text()).contains(name);
	}

	@Test
	void belongToDifferentAreasThatOwnSomeOfTheRecords() {
		Map<String, String> owners = Map.of("officer", "Children\u2019s Services", "officer2",
				"Adult Social Care and Health");
		owners.forEach((username, area) -> assertThat(this.database.queryForList("""
				select distinct a.name from account c join account_area ca on ca.account_id = c.id
				join area a on a.id = ca.area_id join document d on d.area_id = a.id
				where c.username = ? and d.published_title is not null""", String.class, username))
			.containsExactly(area));
	}

	@Test
	void sayOnEveryPageThatThisIsADemonstration() {
		for (String path : Set.of("/", "/portfolios", "/people", "/sign-in", "/nowhere")) {
			assertThat(this.pages.get(path).document().text()).as(path).containsIgnoringCase("demonstration");
		}
		assertThat(this.pages.as("officer").get("/manage").document().text()).containsIgnoringCase("demonstration");
	}

	/** The sample's history carries its own dates. */
	@Test
	void findAHistoryOfSeveralYears() {
		Page page = this.pages.get("/portfolios/deputy-mayor-and-lead-member-for-childrens-services/editions/1");
		assertThat(page.text()).contains("Edition 1, in force from 3 June 2019. Published on 3 June 2019.",
				"Councillor Idris Calloway-Bevan");
		assertThat(page.click("Read the present edition").text()).contains("Councillor Tobias Fennimore",
				"in force from 6 March 2023");
	}

}
