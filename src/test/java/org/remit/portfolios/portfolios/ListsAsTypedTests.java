package org.remit.portfolios.portfolios;

import java.util.UUID;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Lists typed and pasted, and how they are printed. */
@RemitTest
class ListsAsTypedTests {

	private final Visitor officer;

	private final TestPortfolios portfolios;

	ListsAsTypedTests(Pages pages, TestPortfolios portfolios) {
		this.officer = pages.as("officer");
		this.portfolios = portfolios;
	}

	private static Stream<Arguments> lists() {
		return Stream.of(arguments("Parks\r\n  Trees\r\nMarkets", "Parks[Trees] Markets"),
				arguments("Parks\n\tTrees\n\t\tOaks\n\tBenches", "Parks[Trees[Oaks] Benches]"),
				arguments("\u2022\tParks\no\tTrees\n\u25AA\tOaks\n\u2022\tMarkets", "Parks[Trees[Oaks]] Markets"),
				arguments("\u00B7\u00A0Parks\n\u00A0\u00A0o\u00A0\u00A0Trees", "Parks[Trees]"),
				arguments("\uF0B7\tParks\n\uF0A7\tTrees", "Parks[Trees]"),
				arguments("- Parks\n - Trees\n - Benches\n- Markets", "Parks[Trees Benches] Markets"),
				arguments("Quality\n- Early\u00A0help\n- Youth\u2003voice\nReview",
						"Quality[Early_help Youth_voice] Review"),
				arguments("\u201CChildren\u2019s\u201D \u2013 homes", "\u201CChildren\u2019s\u201D_\u2013_homes"),
				arguments("Parks\u2028Trees\u000BMarkets", "Parks Trees Markets"),
				arguments("\uFEFFParks\n\u200B\nTrees\u200B", "Parks Trees"),
				arguments("(a) Parks\n(b) Trees", "(a)_Parks (b)_Trees"),
				arguments("<b>Parks</b> & co\n&amp;", "<b>Parks</b>_&_co &amp;"),
				arguments("\u2022 \n-\n \nParks", "Parks"));
	}

	/** Brackets hold what is nested, and _ stands for a blank. */
	@ParameterizedTest
	@MethodSource("lists")
	void arePrintedAsTheyWereMeant(String typed, String printed) {
		UUID id = this.portfolios.add();
		Page page = this.officer.form("/manage/portfolios/" + id + "/edit").tamper("serviceFunctions", typed).submit();
		assertThat(page.status()).isEqualTo(200);
		assertThat(nested(page.document().selectFirst("article ul"))).isEqualTo(printed);
	}

	@Test
	void areTheSameWhenTheyAreSavedUnchanged() {
		UUID id = this.portfolios.add((typed) -> typed.functions("\u2022 Parks\n\t\u2013 Trees\n\u2022 - Markets"));
		String before = nested(article(id));
		String shown = this.officer.form("/manage/portfolios/" + id + "/edit").value("serviceFunctions");
		this.officer.form("/manage/portfolios/" + id + "/edit").submit("Save the draft");
		assertThat(nested(article(id))).isEqualTo(before);
		assertThat(this.officer.form("/manage/portfolios/" + id + "/edit").value("serviceFunctions")).isEqualTo(shown);
	}

	@Test
	void keepParagraphsApartHoweverTheyWerePasted() {
		UUID id = this.portfolios.add();
		Page page = this.officer.form("/manage/portfolios/" + id + "/edit")
			.fill("scope", "One.\r\n\r\n\r\n  Two\u00a0has\ta tab. \rThree.\n- Four, with a dash")
			.submit();
		assertThat(page.texts("article section p")).containsExactly("One.", "Two has a tab.", "Three.",
				"- Four, with a dash");
	}

	private Element article(UUID id) {
		return this.officer.get("/manage/portfolios/" + id).document().selectFirst("article ul");
	}

	/** "Parks[Trees] Markets" for a list in which Trees stand under Parks. */
	private static String nested(Element list) {
		return list.children().stream().map((item) -> {
			Element below = item.selectFirst("> ul");
			return item.ownText().replace(' ', '_') + ((below != null) ? "[" + nested(below) + "]" : "");
		}).reduce((one, other) -> one + " " + other).orElse("");
	}

}
