package org.remit.boards.boards;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.data.domain.PageRequest;

import org.remit.boards.seats.Chamber;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class BoardPagesTests {

	private static final String NEW = "/manage/boards/new";

	private final Pages pages;

	private final Boards boards;

	private final Visitor keeper;

	private final String word = Chamber.word();

	BoardPagesTests(Pages pages, Boards boards) {
		this.pages = pages;
		this.boards = boards;
		this.keeper = pages.as("officer");
	}

	@Test
	void addABoard() {
		Page page = filledIn().submit();
		assertThat(page.heading()).isEqualTo("Panel of " + this.word);
		assertThat(page.text()).contains("0 members").contains("At least one day");
		assertThat(this.keeper.get("/manage/boards?q=" + this.word).text()).contains("Scrutiny body");
		assertThat(this.pages.get("/boards?q=" + this.word).text()).contains("1 board");
		assertThat(this.pages.get("/boards/" + slug("panel")).text()).contains("At least one day");
	}

	@Test
	void makeOneBoardOfADoubleClick() {
		Form form = filledIn();
		assertThat(form.submit().address()).isEqualTo(form.submit().address());
		assertThat(this.boards.search(this.word, PageRequest.of(0, 50))).hasSize(1);
	}

	@Test
	void leadFromAnOldAddressToTheNewOne() {
		String edit = filledIn().submit().address() + "/edit";
		this.keeper.form(edit).fill("name", "Board of " + this.word).submit();
		Page moved = this.pages.visitor().open("/boards/" + slug("panel"));
		assertThat(moved.status()).isEqualTo(301);
		assertThat(moved.header("Location")).isEqualTo("/boards/" + slug("board"));
		assertThat(this.pages.get("/boards/" + slug("panel")).heading()).isEqualTo("Board of " + this.word);
	}

	@Test
	void keepTheAddressOfTheRegister() {
		Page page = filledIn().fill("name", "Register").submit();
		assertThat(page.heading()).isEqualTo("Register");
		assertThat(this.pages.get("/boards/register").heading()).isEqualTo("Register of boards");
	}

	@Test
	void showBothVersionsToWhoWasOvertaken() {
		String edit = filledIn().submit().address() + "/edit";
		Form mine = this.keeper.form(edit).fill("name", "Mine " + this.word);
		this.keeper.form(edit).fill("name", "Theirs " + this.word).submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text())
			.contains("Yours Mine %s Theirs, saved now Theirs %s".formatted(this.word, this.word));
		assertThat(conflict.form(edit.replace("/edit", "")).submit().heading()).isEqualTo("Mine " + this.word);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "name|a\u0000b|can't be shown", "name||Enter the name", "name|LONG|160 characters or fewer",
					"kind|QUANGO|Choose one", "kind||Choose what kind", "area||Choose the area", "area|x|Choose one",
					"purpose|LONG|10,000 characters or fewer", "legalBasis|LONG|400 characters or fewer",
					"foundedOn|30 February 2019|real date", "shown|maybe|Choose one", "deciding.quorumRule||Choose how",
					"deciding.quorumRule|NUMBER|Enter how many", "deciding.quorumRule|SHARE|Choose the share",
					"deciding.quorumNumber|0|from 1 to 999", "deciding.quorumNumber|many|whole number",
					"deciding.quorumShare|LOTS|Choose one", "deciding.politicallyBalanced||Choose whether",
					"id|x|Choose one", "version|99999999999|whole number" })
	void refuseHostileValuesInWords(String field, String value, String words) {
		String sent = (value != null) ? value.replace("LONG", "x".repeat(1_000_000)) : "";
		Page page = filledIn().tamper(field, sent).submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(String.join(" ", page.errors())).contains(words);
		assertThat(this.boards.search(this.word, PageRequest.of(0, 50))).isEmpty();
	}

	@Test
	void letOfficersChangeTheBoardsOfTheirAreasOnly() {
		String address = filledIn().submit().address();
		Visitor other = this.pages.as("officer2");
		assertThat(other.get(address).texts("a.govuk-button")).isEmpty();
		for (String page : new String[] { "/edit", "/functions", "/closing", "/successions/new",
				"/reporting-lines/new" }) {
			assertThat(other.get(address + page).status()).isEqualTo(403);
			assertThat(this.keeper.get(address + page).status()).isEqualTo(200);
		}
		assertThat(other.get("/manage/seats/new?board=" + id(address)).status()).isEqualTo(403);
		assertThat(this.keeper.form(address + "/edit").tamper("area", adults().toString()).submit().status())
			.isEqualTo(403);
		assertThat(this.pages.as("democratic").get(address + "/edit").status()).isEqualTo(200);
		assertThat(this.pages.as("member").get(address).status()).isEqualTo(403);
	}

	@Test
	void showInternalBoardsToStaffAlone() {
		String address = filledIn().choose("shown", "Staff only").submit().address();
		assertThat(this.keeper.get(address).text()).contains("Staff only");
		assertThat(this.pages.get("/boards/" + slug("panel")).status()).isEqualTo(404);
		assertThat(this.pages.get("/boards/" + slug("panel") + ".json").status()).isEqualTo(404);
		assertThat(this.pages.get("/boards?q=" + this.word).text()).contains("Nothing found");
		assertThat(this.pages.get("/boards/register").text()).doesNotContain(this.word);
	}

	@Test
	void areNotThereForUnknownIdsAndAddresses() {
		assertThat(this.keeper.get("/manage/boards/" + UUID.randomUUID()).status()).isEqualTo(404);
		assertThat(this.keeper.get("/manage/seats/%s/edit".formatted(UUID.randomUUID())).status()).isEqualTo(404);
		assertThat(this.keeper.get("/manage/seat-holdings/%s/end".formatted(UUID.randomUUID())).status())
			.isEqualTo(404);
		assertThat(this.keeper.get("/manage/board-mistakes/thing/" + UUID.randomUUID()).status()).isEqualTo(404);
		assertThat(this.pages.get("/boards/nothing-ever").status()).isEqualTo(404);
	}

	private UUID adults() {
		return this.boards.all()
			.stream()
			.filter((board) -> board.area().name().startsWith("Adult"))
			.findFirst()
			.orElseThrow()
			.area()
			.id();
	}

	private static UUID id(String address) {
		return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
	}

	private String slug(String noun) {
		return noun + "-of-" + this.word.toLowerCase();
	}

	private Form filledIn() {
		return this.keeper.form(NEW)
			.fill("name", "Panel of " + this.word)
			.choose("kind", "Scrutiny body")
			.fill("purpose", "At least one day a year");
	}

}
