package org.remit.platform.rooms;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Where rooms say that their pages are. */
@RemitTest
class SignpostTests {

	private final Pages pages;

	private final Signposts signposts;

	SignpostTests(Pages pages, Signposts signposts) {
		this.pages = pages;
		this.signposts = signposts;
	}

	@Test
	void leadThePublicFromAMenu() {
		assertThat(menu(this.pages.get("/"))).containsExactly("Overview", "Portfolios", "Responsibilities", "Reports",
				"Functions", "Plans", "People", "Posts", "Boards", "Indicators");
	}

	@Test
	void leadThePublicFromTheFirstPage() {
		assertThat(cards(this.pages.get("/"))).containsExactly("Overview", "Portfolios", "Responsibilities",
				"Plans and strategies", "Reports", "Functions", "People", "Posts", "Boards", "Register of boards",
				"Terms of reference", "Sources of duties", "Indicators", "Scorecards", "Tests of assurance");
	}

	@Test
	void showOfficersAMenuOfWhatTheyEdit() {
		assertThat(menu(this.pages.as("officer").get("/manage"))).containsExactly("Your work", "Portfolios",
				"Responsibilities", "Reports", "Functions", "Plans", "People", "Posts", "Boards", "Indicators",
				"Public pages");
	}

	@Test
	void showAdministratorsAMenuOfWhatTheyKeep() {
		assertThat(menu(this.pages.as("administrator").get("/manage"))).containsExactly("Your work", "Accounts",
				"Areas", "Council", "Public pages");
	}

	@Test
	void showDemocraticServicesAllThatTheyKeep() {
		assertThat(cards(this.pages.as("democratic").get("/manage"))).containsExactly("Portfolios", "Responsibilities",
				"Plans", "Reports", "Functions", "Functions without a lead", "People", "Posts",
				"Statutory designations", "Boards", "Terms of reference", "Sources of duties", "Gaps", "Savings",
				"Assurance", "Who has read what", "Revisions", "Reshuffles", "Wards", "Political groups",
				"Kinds of reports", "Deadlines of reports", "Audit trail", "Archive check");
	}

	@Test
	void showAdministratorsNoCardOfADocument() {
		assertThat(cards(this.pages.as("administrator").get("/manage"))).containsExactly("Accounts", "Areas",
				"Council settings", "Kinds of reports", "Deadlines of reports", "Audit trail", "Archive check");
	}

	@ParameterizedTest
	@EnumSource
	void standEachAtAPlaceOfItsOwn(Signpost.Place place) {
		List<Integer> orders = this.signposts.at(place).stream().map(Signpost::order).toList();
		assertThat(orders).isNotEmpty().doesNotHaveDuplicates().isSorted();
	}

	private static List<String> menu(Page page) {
		return page.document().select("#navigation li").eachText();
	}

	private static List<String> cards(Page page) {
		return page.document().select(".remit-card a").eachText();
	}

}
