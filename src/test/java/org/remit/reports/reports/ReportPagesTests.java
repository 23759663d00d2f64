package org.remit.reports.reports;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.press.pdf.Conformance;
import org.remit.reports.blocks.BlockType;
import org.remit.reports.blocks.SectionForm;
import org.remit.reports.blocks.TypedBlock;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Writing reports through their pages, without scripts. */
@RemitTest
class ReportPagesTests {

	private final TestReports test;

	private final Pages pages;

	ReportPagesTests(TestReports test, Pages pages) {
		this.test = test;
		this.pages = pages;
	}

	@Test
	void startAReportWithTheSectionsOfItsKind() {
		String title = TestReports.aTitle();
		Form blank = this.pages.as("officer").form("/manage/reports/new");
		blank.choose("kind", "Report to a board or committee").fill("title", title).fill("datedOn", "29 Oct 2009");
		Page refused = blank.submit("Start the report");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("Choose the meeting or the board that receives the report");
		Form again = refused.form().fill("board", "Corporate Parenting Board");
		Page made = again.submit("Start the report");
		assertThat(made.heading()).isEqualTo(title);
		assertThat(made.texts(".remit-outline__name a")).containsExactly("Purpose of report", "Background",
				"Financial, legal and ward implications", "Recommendation", "Reasons", "Background papers");
		assertThat(again.submit("Start the report").address()).isEqualTo(made.address());
		assertThat(this.pages.as("officer").get("/manage/reports").texts("th a")).filteredOn(title::equals).hasSize(1);
	}

	@Test
	void arrangeBlocksWithoutLosingWhatWasTyped() {
		UUID report = this.test.add();
		Page page = section(report).submit("Paragraph").form().fill("blocks[0].text", "The first").submit("Table");
		page = page.form().fill("blocks[0].text", "A\t1").submit("Move 1 down");
		assertThat(page.document().select("textarea").eachText()).containsExactly("The first", "A\t1");
		page = page.form().submit("Remove 1");
		assertThat(page.text()).contains("Removed when you save: The first");
		Page back = page.form().submit("Put 1 back");
		assertThat(back.document().select("textarea").eachText()).containsExactly("The first", "A\t1");
		assertThat(this.test.sections.form(TestReports.AUTHOR, report, this.test.section(report, 0)).blocks())
			.isEmpty();
		assertThat(back.form().submit("Save the section").document().text()).contains("Section saved.")
			.contains("1. The first");
	}

	@Test
	void pressingEnterSavesAndMovesNothing() {
		UUID report = this.test.add();
		this.test.write(report, 0, "One", "Two");
		assertThat(section(report).fill("heading", "Figures").submit().document().text()).contains("Section saved.")
			.contains("Figures");
	}

	@Test
	void referToNumbersThatFollow() {
		UUID report = this.test.add();
		this.test.write(report, 0, "One", "Two");
		this.test.write(report, 1, "As paragraph {2} says");
		this.test.insert(report, 0, 0, "Before them all");
		assertThat(preview(report)).contains("4. As paragraph 3 says");
		int key = this.test.section(report, 1);
		assertThat(this.test.sections.form(TestReports.AUTHOR, report, key).blocks().get(0).text())
			.isEqualTo("As paragraph {3} says");
	}

	@Test
	void refuseAReferenceToNothing() {
		UUID report = this.test.add();
		this.test.write(report, 0, "One");
		Page refused = section(report).fill("blocks[0].text", "As {9} says").submit("Save the section");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("There is no paragraph 9 to refer to");
		assertThat(refused.document().select("[id='blocks[0].text-error']")).hasSize(1);
		assertThat(refused.form().value("blocks[0].text")).isEqualTo("As {9} says");
	}

	@Test
	void refuseToTakeAwayWhatIsReferredTo() {
		UUID report = this.test.add();
		this.test.write(report, 0, "One", "Two");
		this.test.write(report, 1, "As {2} says");
		Page removed = section(report).submit("Remove 2").form().submit("Save the section");
		assertThat(removed.status()).isEqualTo(422);
		assertThat(removed.errors().get(0)).contains("Paragraph 2 refers to a paragraph that you take away");
		Page whole = this.pages.as("officer")
			.get("/manage/reports/" + report)
			.form("/manage/reports/%s/sections/%d/order".formatted(report, this.test.section(report, 0)))
			.submit("Remove: Performance");
		assertThat(whole.status()).isEqualTo(422);
	}

	@Test
	void refuseWrongNumbersBesideTheirField() {
		UUID report = this.test.add();
		this.test.write(report, 0, "One", "Two");
		Page refused = section(report).fill("blocks[1].number", "1").submit("Save the section");
		assertThat(refused.errors()).containsExactly("There is a paragraph 1 already");
		assertThat(refused.document().select("[id='blocks[1].number-error']")).hasSize(1);
		assertThat(section(report).fill("blocks[1].number", "-3").submit("Save the section").errors())
			.containsExactly("Enter a number, like 7 or 10A");
		assertThat(section(report).fill("blocks[0].type", "QUOTATION").submit("Save the section").errors())
			.containsExactly("Quotation has no number of its own");
	}

	@Test
	void keepNumbersFromTheFirstSubmissionOn() {
		UUID report = this.test.add();
		this.test.write(report, 0, "One", "Two");
		this.test.submit(report);
		this.test.giveBack(report);
		this.test.insert(report, 0, 1, "Between");
		this.test.insert(report, 0, 3, "Last");
		assertThat(preview(report)).contains("1. One 1A. Between 2. Two 3. Last");
	}

	@Test
	void countOnBeyondTheHighestNumberThatCanBeStated() {
		UUID report = this.test.add();
		section(report).submit("Paragraph")
			.form()
			.fill("blocks[0].text", "High")
			.fill("blocks[0].number", "9999")
			.submit("Save the section");
		this.test.insert(report, 0, 1, "Next");
		this.test.submit(report);
		this.test.giveBack(report);
		assertThat(preview(report)).contains("9999. High", "10000. Next");
		assertThat(this.pages.as("officer").get("/manage/reports").status()).isEqualTo(200);
		this.test.insert(report, 0, 2, "See {10000}");
		assertThat(preview(report)).contains("See 10000");
	}

	@Test
	void goOnSqueezingParagraphsInWhereLettersRunOut() {
		UUID report = this.test.add();
		this.test.write(report, 0, "First", "Second");
		insertOnceSubmitted(report, 1);
		insertOnceSubmitted(report, 1, 2);
		insertOnceSubmitted(report, 2);
		this.test.submit(report);
		this.test.giveBack(report);
		assertThat(preview(report)).contains("1. First 1ZA. Squeezed 1ZAZA. Squeezed 1ZB. Squeezed 1A. Squeezed");
	}

	private void insertOnceSubmitted(UUID report, int... places) {
		this.test.submit(report);
		this.test.giveBack(report);
		for (int place : places) {
			this.test.insert(report, 0, place, "Squeezed");
		}
	}

	@Test
	void areNotSubmittedWhileTwoParagraphsHaveOneNumber() {
		UUID report = this.test.add();
		this.test.write(report, 0, "One");
		int second = this.test.section(report, 1);
		String address = "/manage/reports/%s/sections/%d".formatted(report, second);
		Page page = this.pages.as("officer").form(address).submit("Paragraph");
		page.form().fill("blocks[0].text", "Stated").fill("blocks[0].number", "2").submit("Save the section");
		this.test.insert(report, 0, 1, "Two");
		Page refused = this.pages.as("officer")
			.form("/manage/documents/%s/submission".formatted(report))
			.submit("Submit for review");
		assertThat(refused.errors())
			.containsExactly("There are two paragraphs 2. Give one of them another number first.");
	}

	@Test
	void showBothVersionsOfASectionThatTwoChanged() {
		UUID report = this.test.add();
		this.test.write(report, 0, "One", "Two");
		Form mine = section(report).fill("blocks[0].text", "Mine");
		this.test.write(report, 0, "Theirs", "Two");
		Page conflict = mine.submit("Save the section");
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains("Yours Paragraph: Mine Paragraph: Two")
			.contains("Paragraph: Theirs Paragraph: Two");
		assertThat(conflict.form().submit("Save the section").text()).contains("1. Mine");
	}

	@Test
	void letTwoPeopleWriteTwoSectionsAtOnce() {
		UUID report = this.test.add();
		this.test.write(report, 1, "Other");
		Form mine = section(report).submit("Paragraph").form().fill("blocks[0].text", "Mine");
		this.test.write(report, 1, "Theirs");
		assertThat(mine.submit("Save the section").text()).contains("1. Mine").contains("2. Theirs");
	}

	@Test
	void moveRemoveAndPutBackSections() {
		UUID report = this.test.add();
		this.test.write(report, 0, "One");
		this.test.write(report, 1, "Two");
		assertThat(order(report, 1, "Up: Progress against Strategic Plan and Directorate priorities").text())
			.contains("1. Two")
			.contains("2. One");
		Page without = order(report, 1, "Remove: Performance");
		assertThat(preview(report)).contains("1. Two").doesNotContain("One");
		assertThat(without.text()).contains("Still to write: Performance");
		int key = this.test.sections.of(report)
			.stream()
			.filter(ReportSection::isRemoved)
			.findFirst()
			.orElseThrow()
			.key();
		Page back = this.pages.as("officer")
			.get("/manage/reports/" + report)
			.form("/manage/reports/%s/sections/%d/order".formatted(report, key))
			.submit("Put back: Performance");
		assertThat(back.text()).contains("One");
	}

	private Page order(UUID report, int at, String button) {
		int key = this.test.section(report, at);
		return this.pages.as("officer")
			.get("/manage/reports/" + report)
			.form("/manage/reports/%s/sections/%d/order".formatted(report, key))
			.submit(button);
	}

	@Test
	void addASection() {
		UUID report = this.test.add();
		Page added = this.pages.as("officer")
			.get("/manage/reports/" + report)
			.form("/manage/reports/%s/sections".formatted(report))
			.fill("heading", "Next steps")
			.submit();
		assertThat(added.heading()).isEqualTo("Write a section");
		assertThat(added.form().value("heading")).isEqualTo("Next steps");
	}

	@Test
	void pasteADocumentOnceThoughItIsSentTwice() {
		UUID report = this.test.add();
		Page looked = this.pages.as("officer")
			.form("/manage/reports/%s/paste".formatted(report))
			.fill("document", "A stray line\n\nPERFORMANCE\n1. All is well\n3. And so on\nTel No: 01632 960123")
			.submit("Show how it is understood");
		assertThat(looked.text()).contains("These lines are not taken over: A stray line");
		Page saved = looked.form().submit("Save these sections");
		assertThat(saved.text()).contains("1. All is well").contains("3. And so on").contains("Tel No: 01632 960123");
		Page again = looked.form().submit("Save these sections");
		assertThat(again.status()).isEqualTo(409);
		assertThat(this.test.sections.of(report)).hasSize(3);
	}

	@Test
	void publishASnapshotAsPageFilesAndData() {
		UUID report = this.test.add();
		this.test.write(report, 0, "*One* & **two**", "As {1} says:\n- a\n  - b\n    - c");
		this.test.publish(report);
		this.test.write(report, 0, "Changed since");
		String address = this.test.address(report);
		Page page = this.pages.get(address);
		assertThat(page.text()).contains("1. One & two").doesNotContain("Changed since");
		assertThat(page.document().select("article a[href^='#block-']").text()).isEqualTo("1");
		assertThat(page.document().select("article li li li").text()).isEqualTo("c");
		assertThat(this.pages.get(address + ".json").source()).contains("\"number\" : \"2\"");
		assertThat(this.pages.get(address + ".odt").status()).isEqualTo(200);
		assertThat(this.pages.get(address + ".csv").status()).isEqualTo(404);
		assertThat(this.pages.get("/reports").text()).contains(page.heading().replace(" 2 September 2026", ""));
	}

	@Test
	void areAccessibleOnPaperWithEveryBlock() throws Exception {
		UUID report = this.test.add();
		int key = this.test.section(report, 0);
		SectionForm form = this.test.sections.form(TestReports.AUTHOR, report, key);
		List<TypedBlock> blocks = List.of(TypedBlock.paragraph("See {1}:\n- one\n  - two\n    - three"),
				block(BlockType.HEADING, "A heading"), block(BlockType.SUBHEADING, "One below"),
				block(BlockType.TABLE, "Year\tChildren\n2019\t552"), block(BlockType.BULLETS, "- \u2756 promote"),
				block(BlockType.QUOTATION, "To lead"), block(BlockType.RECOMMENDATION, "That it be noted"),
				block(BlockType.SIGNATURE, "Ann Lee\nDirector"));
		this.test.sections.change(TestReports.AUTHOR, report, key,
				new SectionForm(form.version(), form.heading(), blocks));
		this.test.publish(report);
		assertThat(Conformance.faults(this.pages.get(this.test.address(report) + ".pdf").bytes())).isEmpty();
	}

	private static TypedBlock block(BlockType type, String text) {
		return new TypedBlock(null, type, text, false, "", "", true, null, false);
	}

	@Test
	void stayAwayFromThePublicUntilTheyArePublished() {
		UUID report = this.test.add();
		this.test.write(report, 0, "Secret");
		this.test.submit(report);
		assertThat(this.pages.get(this.test.address(report)).status()).isEqualTo(404);
		assertThat(this.pages.get("/reports").text()).doesNotContain(this.test.standing(report).document().title());
	}

	@Test
	void areChangedByOfficersOfTheirAreaAlone() {
		UUID report = this.test.add();
		this.test.write(report, 0, "One");
		Visitor other = this.pages.as("officer2");
		String section = "/manage/reports/%s/sections/%d".formatted(report, this.test.section(report, 0));
		for (String path : List.of(section, "/manage/reports/%s/edit".formatted(report),
				"/manage/reports/%s/paste".formatted(report))) {
			assertThat(other.get(path).status()).as(path).isEqualTo(403);
		}
		assertThat(other.get("/manage/reports/" + report).status()).isEqualTo(200);
		assertThat(section(report).to(section).submit("Save the section").status()).isEqualTo(200);
		assertThat(this.pages.as("member").get(section).status()).isEqualTo(403);
	}

	@Test
	void answerHostileValuesInWords() {
		UUID report = this.test.add();
		this.test.write(report, 0, "One");
		String base = "/manage/reports/" + report;
		Visitor officer = this.pages.as("officer");
		assertThat(officer.get(base + "/sections/999").status()).isEqualTo(404);
		assertThat(officer.get(base + "/sections/x").status()).isEqualTo(400);
		assertThat(officer.get("/manage/reports/" + UUID.randomUUID()).status()).isEqualTo(404);
		assertThat(section(report).tamper("blocks[0].key", "x").submit("Save the section").status()).isEqualTo(422);
		assertThat(section(report).tamper("blocks[0].type", "x").submit("Save the section").status()).isEqualTo(422);
		assertThat(section(report).tamper("blocks[0].key", "1").submit("Save the section").status()).isEqualTo(200);
		assertThat(section(report).tamper("arrange", "up-99").submit("Save the section").status()).isEqualTo(200);
		assertThat(section(report).tamper("arrange", "add-99-TABLE").submit("Save the section").status())
			.isEqualTo(200);
		assertThat(section(report).tamper("arrange", "nonsense").submit("Save the section").status()).isEqualTo(200);
	}

	@Test
	void addAKindByNamingItsSections() {
		String name = "Kind " + UUID.randomUUID();
		Page saved = this.pages.as("democratic")
			.form("/manage/report-kinds/new")
			.fill("name", name)
			.fill("noun", "scrutiny report")
			.choose("subject", "To a board or committee")
			.fill("sections[0].heading", "Terms of the review")
			.fill("sections[1].heading", "Findings")
			.submit("Save");
		assertThat(saved.text()).contains(name).contains("Terms of the review Findings");
		Page made = this.pages.as("officer")
			.form("/manage/reports/new")
			.choose("kind", name)
			.fill("title", TestReports.aTitle())
			.fill("board", "Corporate Parenting Board")
			.fill("datedOn", "1/9/2026")
			.submit("Start the report");
		assertThat(made.texts(".remit-outline__name a")).containsExactly("Terms of the review", "Findings");
		Page twice = this.pages.as("democratic")
			.form("/manage/report-kinds/new")
			.fill("name", name)
			.fill("noun", "scrutiny report")
			.choose("subject", "To a board or committee")
			.fill("sections[0].heading", "Findings")
			.submit("Save");
		assertThat(twice.errors()).containsExactly("There is already a kind with this name");
		assertThat(this.pages.as("officer").get("/manage/report-kinds").status()).isEqualTo(403);
	}

	private Form section(UUID report) {
		return this.pages.as("officer")
			.form("/manage/reports/%s/sections/%d".formatted(report, this.test.section(report, 0)));
	}

	private String preview(UUID report) {
		return this.pages.as("officer").get("/manage/reports/" + report).document().select("article").text();
	}

}
