package org.remit.law.provisions;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.Sources;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Seeds;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Entering whole lists of provisions, pasted or from a file. */
@RemitTest
class ProvisionListPagesTests {

	private final Visitor democratic;

	private final TestSources sources;

	private final Provisions provisions;

	private final Sources register;

	private SourceEdition edition;

	ProvisionListPagesTests(Pages pages, TestSources sources, Provisions provisions, Sources register) {
		this.democratic = pages.as("democratic");
		this.sources = sources;
		this.provisions = provisions;
		this.register = register;
	}

	@BeforeEach
	void addOne() {
		this.edition = this.sources.with("Lead member", "5.6 Answers for children’s services", "5.7 Listens", "5.9");
	}

	@Test
	void showHowEachLineIsUnderstoodBeforeAnythingIsSaved() {
		Page check = check("""
				Lead member
				5.6 Answers for children’s services
				5.7 Listens to children
				5.8 Visits homes
				5.9 Reports
				5.8 Visits homes again
				and so on.
				Partnership
				and more of it.""");
		assertThat(check.texts("tbody tr")).containsExactly(
				"2 5.6 Lead member Answers for children’s services There already",
				"3 5.7 Lead member Listens to children Another text", "4 5.8 Lead member Visits homes New",
				"5 5.9 Lead member Reports Gets its text",
				"6 5.8 Lead member Visits homes again and so on. Second time",
				"9 ? and more of it. Not understood Text without a number");
		assertThat(check.texts("ins")).containsExactly("to children");
		assertThat(check.texts("main > ul li")).containsExactly("new: 1", "there already, without a text until now: 1",
				"there already, and left as they are: 1", "there already with another text: 1",
				"a second time in the list: 1", "not understood: 1");
		assertThat(texts()).containsExactly("Answers for children’s services", "Listens", "");
		Page refused = check.form().submit("Enter the list");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("Correct the lines that were not understood, or leave them out");
		assertThat(texts()).containsExactly("Answers for children’s services", "Listens", "");
		Page entered = refused.form().tick("leaveOut", "true").submit("Enter the list");
		assertThat(entered.document().text()).contains("1 provision added, the text of 1 entered or changed.");
		assertThat(texts()).containsExactly("Answers for children’s services", "Listens", "Visits homes", "Reports");
		assertThat(this.democratic.get("/manage/sources/" + this.edition.source().id()).text())
			.contains("entered a list of provisions");
	}

	@Test
	void replaceTextsThatDifferOnlyOnRequest() {
		Page check = check("5.7 Listens to children");
		assertThat(check.texts("tbody td")).contains("Another text Stays under Lead member");
		check.form().submit("Enter the list");
		assertThat(texts()).contains("Listens");
		check("5.7 Listens to children").form().tick("replace", "true").submit("Enter the list");
		assertThat(texts()).containsExactly("Answers for children’s services", "Listens to children", "");
	}

	@Test
	void canBeCorrectedAndCheckedAgain() {
		Page check = check("and so on.\n5.8 Visits");
		Page again = check.form().fill("list", "5.8 Visits homes").submit("Check again");
		assertThat(again.texts("tbody tr")).containsExactly("1 5.8 Visits homes New");
		Page unseen = again.form().fill("list", "5.8 Visits schools").submit("Enter the list");
		assertThat(unseen.status()).isEqualTo(409);
		assertThat(unseen.texts("tbody tr")).containsExactly("1 5.8 Visits schools New");
		unseen.form().submit("Enter the list");
		assertThat(texts()).contains("Visits schools");
	}

	@Test
	void areCheckedAgainWhereSomebodyChangedTheEditionMeanwhile() {
		Form form = check("5.8 Visits homes").form();
		this.sources.enter(this.edition, "5.8 Visits schools");
		Page page = form.submit("Enter the list");
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.texts("tbody tr")).containsExactly("1 5.8 Visits schoolshomes Another text");
		assertThat(form.value("list")).isEqualTo("5.8 Visits homes");
	}

	@Test
	void areEnteredOnceHoweverOftenTheyAreSent() {
		SourceEdition other = this.sources.with("1 One");
		this.sources.enter(other, "1 One", "2 Two");
		this.sources.enter(other, "2 Two", "1 One");
		assertThat(this.provisions.of(other.id())).extracting(Provision::number).containsExactly("1", "2");
	}

	@Test
	void putNewProvisionsWhereTheListHasThem() {
		this.sources.enter(this.edition, "5.5 Before", "5.6", "5.6a Between", "5.9", "5.10 Behind");
		assertThat(this.provisions.of(this.edition.id())).extracting(Provision::number)
			.containsExactly("5.5", "5.6", "5.6a", "5.7", "5.9", "5.10");
	}

	@Test
	void keepNumbersApartThatBeginAnewUnderEachHeading() {
		SourceEdition rules = this.sources.with("Meetings", "1 The chair opens them", "2 Minutes are kept");
		this.sources.enter(rules, "Money", "1 Cheques have two signatures");
		assertThat(this.provisions.of(rules.id())).extracting(Provision::place)
			.containsExactly("1, Meetings", "2, Meetings", "1, Money");
	}

	@Test
	void areReadFromFilesInTheEncodingsThatPeopleHave() {
		String text = "5.8,Visits children’s homes\n";
		for (byte[] file : new byte[][] { text.getBytes(StandardCharsets.UTF_8),
				("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), text.getBytes(Charset.forName("windows-1252")),
				text.getBytes(StandardCharsets.UTF_16) }) {
			Page check = form().choose("file", "list.csv", file).submit();
			assertThat(check.texts("tbody tr")).containsExactly("1 5.8 Visits children’s homes New");
		}
	}

	@Test
	void refuseFilesThatAreNoListBesideTheField() {
		refused(form().choose("file", "list.docx", new byte[] { 'P', 'K', 3, 4, 0, 0 }), "file", "This is no text.");
		refused(form().choose("file", "list.txt", new byte[1_000_001]), "file", "The file must be smaller than 1 MB");
		refused(form().choose("file", "list.txt", "x".repeat(400_001).getBytes(StandardCharsets.UTF_8)), "file",
				"The file must have 400,000 characters or fewer");
		refused(form().choose("file", "list.txt", "  \n".getBytes(StandardCharsets.UTF_8)), "file",
				"The file is empty");
		refused(form().choose("file", "list.txt", "Only a heading".getBytes(StandardCharsets.UTF_8)), "file",
				"Enter at least one provision: a number, then its text");
		refused(form().fill("list", "1 One").choose("file", "list.txt", "2 Two".getBytes(StandardCharsets.UTF_8)),
				"file", "Choose a file or paste a list, not both");
		refused(form(), "list", "Paste a list, or choose a file");
		refused(form().tamper("file", "no file"), "file", "Choose one of the options");
		assertThat(form().choose("file", "list.txt", new byte[9_000_000]).submit().status()).isBetween(400, 499);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\0b", "1 \u0007", "\ufffe" })
	void refuseCharactersThatNobodyCanRead(String bad) {
		refused(form().tamper("list", bad), "list", "List has a character that can't be shown.");
		assertThat(check("5.8 Visits").form().tamper("list", bad).submit("Enter the list").errors()).singleElement()
			.asString()
			.startsWith("List has a character that can't be shown.");
	}

	@Test
	void refuseMoreThanAnybodyLooksThrough() {
		refused(form().fill("list", "x".repeat(400_001)), "list", "List must be 400,000 characters or fewer");
		String list = IntStream.rangeClosed(1, 501).mapToObj((n) -> n + " Text").collect(Collectors.joining("\n"));
		assertThat(check(list).form().submit("Enter the list").errors())
			.containsExactly("Enter 500 provisions or fewer at once");
		Page tooLong = check("1 " + "x".repeat(20_001));
		assertThat(tooLong.texts("tbody td")).contains("Not understood The text is longer than 20,000 characters");
		assertThat(texts()).hasSize(3);
	}

	/** A real council's paper cites paragraphs of the guidance of 2005. */
	@Test
	void findEveryParagraphThatARealPaperCitesInTheShippedRegister() {
		List<String> cited = Seeds.read("003")
			.lines()
			.map(String::strip)
			.filter((line) -> line.matches("[45]\\.\\d{1,2}"))
			.toList();
		SourceEdition shipped = this.register.editions()
			.stream()
			.filter((edition) -> edition.name().equals("2005"))
			.findFirst()
			.orElseThrow();
		assertThat(this.provisions.of(shipped.id())).extracting(Provision::number)
			.containsExactlyInAnyOrderElementsOf(new TreeSet<>(cited));
		List<ListedProvision> pasted = ProvisionList.read(String.join("\n", cited));
		assertThat(ProvisionPlan.of(pasted, this.provisions.of(shipped.id())).count(ProvisionPlan.Fate.NEW)).isZero();
	}

	private void refused(Form form, String field, String words) {
		Page page = form.submit();
		assertThat(page.status()).as(words).isEqualTo(422);
		assertThat(page.errors()).singleElement().asString().startsWith(words);
		assertThat(page.document().select("#%s-error".formatted(field))).as(words).hasSize(1);
	}

	private Form form() {
		return this.democratic.form(this.edition.staffAddress() + "/list");
	}

	private Page check(String list) {
		Page page = form().fill("list", list).submit();
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.heading()).isEqualTo("Check the list");
		return page;
	}

	private List<String> texts() {
		return this.provisions.of(this.edition.id()).stream().map(Provision::text).toList();
	}

}
