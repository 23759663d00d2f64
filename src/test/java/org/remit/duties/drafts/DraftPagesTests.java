package org.remit.duties.drafts;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole matrix on one page, with a row that opens in its place. */
@RemitTest
class DraftPagesTests {

	private final TestMatrices test;

	private final Pages pages;

	DraftPagesTests(TestMatrices test, Pages pages) {
		this.test = test;
		this.pages = pages;
	}

	@Test
	void addARowAndAnotherBelowIt() {
		UUID matrix = matrix();
		Visitor officer = this.pages.as("officer");
		String rows = rows(matrix);
		Page added = form(officer.get(rows + "?add=" + key(matrix)), "row-new").fill("cited", "5.6")
			.fill("text", "To lead")
			.fill("taken", "-")
			.submit("Save and add another");
		assertThat(added.document().select("tr#row-new form")).hasSize(1);
		Page both = form(added, "row-new").fill("text", "To follow").submit("Save");
		assertThat(both.document().select("tr.remit-rows__row td:nth-child(2) .remit-rows__words").eachText())
			.containsExactly("To lead", "To follow");
		assertThat(both.document().select("tr.remit-rows__row").get(0).select("td:nth-child(3)").text()).isEqualTo("-");
	}

	@Test
	void openARowInItsPlaceAndGoOnToTheNext() {
		UUID matrix = matrix();
		Responsibility first = this.test.row(matrix, "1", "One", "Said", "");
		this.test.row(matrix, "2", "Two", "", "");
		Page open = this.pages.as("officer").get(rows(matrix) + "?open=" + first.key());
		assertThat(open.document().select("tr.remit-rows__open + tr").text()).contains("Two");
		Page next = form(open, "row-" + first.key()).fill("text", "The first").submit("Save and open the next");
		assertThat(next.document().select("tr.remit-rows__open textarea[name=text]").text()).isEqualTo("Two");
		assertThat(next.document().select("tr.remit-rows__row").text()).contains("The first").contains("Said");
	}

	@Test
	void keepWhatWasTypedWhereItIsRefused() {
		UUID matrix = matrix();
		Responsibility responsibility = this.test.row(matrix, "1", "One", "", "");
		Page open = this.pages.as("officer").get(rows(matrix) + "?open=" + responsibility.key());
		Page refused = form(open, "row-" + responsibility.key()).fill("text", "")
			.fill("taken", "We did\n\nand did")
			.submit("Save");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#text");
		assertThat(refused.document().select("textarea[name=taken]").get(0).wholeText().replace("\r", ""))
			.contains("We did\n\nand did");
	}

	@Test
	void showBothVersionsWhereSomebodyWasQuicker() {
		UUID matrix = matrix();
		Responsibility responsibility = this.test.row(matrix, "1", "One", "", "");
		String address = rows(matrix) + "?open=" + responsibility.key();
		Form slow = form(this.pages.as("officer").get(address), "row-" + responsibility.key());
		form(this.pages.as("democratic").get(address), "row-" + responsibility.key()).fill("text", "Theirs")
			.submit("Save");
		Page conflict = slow.fill("text", "Mine").submit("Save");
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.document().select(".remit-conflict__value").eachText()).containsExactly("Mine", "Theirs");
		Page saved = form(conflict, "row-" + responsibility.key()).submit("Save");
		assertThat(saved.document().select("tr.remit-rows__row").text()).contains("Mine").doesNotContain("Theirs");
	}

	@Test
	void filterByWhatIsMissingAndByWords() {
		UUID matrix = matrix();
		this.test.row(matrix, "1", "To count the bees", "Counted in spring", "");
		this.test.row(matrix, "2", "To feed the bees", "", "");
		Visitor officer = this.pages.as("officer");
		assertThat(texts(officer.get(rows(matrix) + "?gap=no-action"))).containsExactly("To feed the bees");
		assertThat(texts(officer.get(rows(matrix) + "?words=SPRING+bees"))).containsExactly("To count the bees");
		assertThat(officer.get(rows(matrix) + "?gap=nonsense").document().select("main").text())
			.contains("No row is like that");
	}

	@Test
	void letOthersReadOnly() {
		UUID matrix = matrix();
		Responsibility responsibility = this.test.row(matrix, "1", "One", "", "");
		Visitor other = this.pages.as("officer2");
		assertThat(
				other.get(rows(matrix) + "?open=" + responsibility.key()).document().select("main form[method=post]"))
			.isEmpty();
		assertThat(this.pages.as("member").get(rows(matrix)).status()).isEqualTo(403);
		assertThat(this.pages.as("officer").get(rows(matrix) + "?open=99999").status()).isEqualTo(404);
		assertThat(this.pages.as("officer").get(rows(matrix) + "?open=x").status()).isEqualTo(400);
		assertThat(this.pages.as("officer")
			.get(rows(matrix) + "?open=" + responsibility.key() + "&add=1")
			.texts("[data-row-form] h3")).containsExactly("A new row");
	}

	private UUID matrix() {
		return this.test.add(this.test.post("Beekeeper " + UUID.randomUUID()));
	}

	private int key(UUID matrix) {
		return this.test.sections.of(matrix).get(0).key();
	}

	private static String rows(UUID matrix) {
		return "/manage/responsibilities/" + matrix + "/rows";
	}

	private static Form form(Page page, String row) {
		return page.formIn("#" + row);
	}

	private static List<String> texts(Page page) {
		return page.document().select("tr.remit-rows__row td:nth-child(2) .remit-rows__words").eachText();
	}

}
