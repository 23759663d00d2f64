package org.remit.duties.schedules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.remit.duties.actions.ActionTaken;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.drafts.SectionDraft;
import org.remit.duties.matrices.Headings;
import org.remit.duties.matrices.SectionForm;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.law.provisions.Provision;
import org.remit.law.provisions.ProvisionForm;
import org.remit.law.provisions.Provisions;
import org.remit.law.sources.Extent;
import org.remit.law.sources.Source;
import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.SourceEditionForm;
import org.remit.law.sources.SourceEditions;
import org.remit.law.sources.SourceForm;
import org.remit.law.sources.SourceKind;
import org.remit.law.sources.Sources;
import org.remit.law.sources.Strength;
import org.remit.people.posts.Post;
import org.remit.platform.text.TypedText;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.remit.duties.responsibilities.TestMatrices.AUTHOR;

/** A whole table: pasted, shown as understood, and entered at once. */
@RemitTest
class PastePagesTests {

	private static final String LOOK = "Show how it is understood";

	private static final String TABLE = "Duty\tAction taken\tParagraph\nTo keep\t\"Wells were counted\n\nA lid was made\"\tAs above (5.6)\nNIGHTS\n\"To guard:\n\u00b7 wells\n  - old ones\"\t-\t\nTo sing\t\t9.9";

	private final TestMatrices test;

	private final Pages pages;

	private final Sources sources;

	private final SourceEditions editions;

	private final Provisions provisions;

	private final Statistics statistics;

	PastePagesTests(TestMatrices test, Pages pages, Sources sources, SourceEditions editions, Provisions provisions,
			EntityManagerFactory factory) {
		this.test = test;
		this.pages = pages;
		this.sources = sources;
		this.editions = editions;
		this.provisions = provisions;
		this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
	}

	@Test
	void areShownAsUnderstoodBeforeAnythingIsSaved() {
		Provision meant = provision("5.6");
		UUID matrix = this.test.add(post(), meant.edition().id());
		Page seen = form(matrix).fill("table", TABLE).submit(LOOK);
		assertThat(seen.status()).isEqualTo(200);
		assertThat(this.test.matrix(matrix).responsibilities()).isEmpty();
		assertThat(cells(seen, "Responsibility")).containsExactly("To keep", "To guard: wells old ones", "To sing");
		assertThat(cells(seen, "Paragraph")).containsExactly("As above (5.6) means " + meant.label(), "",
				"9.9 No source of this matrix has this number");
		assertThat(seen.document().select(".remit-pasted__action").eachText()).containsExactly("Wells were counted",
				"A lid was made");
		assertThat(seen.document().select(".remit-pasted li li").text()).isEqualTo("old ones");
		assertThat(seen.texts(".remit-pasted__section")).containsExactly("New section NIGHTS");
		Page rows = seen.form().submit("Save these 3 rows");
		assertThat(rows.address()).isEqualTo("/manage/responsibilities/%s/rows".formatted(matrix));
		assertThat(this.test.matrix(matrix).sections())
			.extracting((one) -> one.section().heading(), (one) -> one.responsibilities().size())
			.containsExactly(tuple("", 1), tuple("NIGHTS", 2));
		ResponsibilityDraft first = this.test.matrix(matrix).responsibilities().get(0);
		assertThat(first.provisions()).extracting(Provision::id).containsExactly(meant.id());
		assertThat(first.taken()).extracting(ActionTaken::text).containsExactly("Wells were counted", "A lid was made");
		assertThat(this.test.matrix(matrix).responsibilities().get(1).responsibility().hasNoneTaken()).isTrue();
	}

	private Provision provision(String number) {
		Source source = this.sources.add(AUTHOR, new SourceForm(UUID.randomUUID(),
				"Guidance on wells " + UUID.randomUUID(), SourceKind.STATUTORY_GUIDANCE, Extent.ENGLAND, "", "", null));
		SourceEdition edition = this.editions.add(AUTHOR, source.id(), new SourceEditionForm(UUID.randomUUID(), "2005",
				"", "", null, null, LocalDate.of(2020, 1, 1), "", null));
		return this.provisions.add(AUTHOR, edition.id(), new ProvisionForm(UUID.randomUUID(), number, "", "Keep wells",
				Strength.HAVE_REGARD, null, "", null, null));
	}

	@Test
	void areSaidOnceToWantSources() {
		Page seen = form(this.test.add(post())).fill("table", TABLE).submit(LOOK);
		assertThat(seen.text()).containsOnlyOnce("This matrix covers no sources");
		assertThat(cells(seen, "Paragraph")).containsExactly("As above (5.6)", "", "9.9");
		assertThat(seen.click("Choose its sources").heading()).isNotEmpty();
		assertThat(form(this.test.add(post())).fill("table", "To sing\n\nTo dance\t-").submit(LOOK).text())
			.doesNotContain("This matrix covers no sources");
	}

	@Test
	void areEnteredOnceHoweverOftenTheFormIsSent() {
		UUID matrix = this.test.add(post());
		Form seen = form(matrix).fill("table", TABLE).submit(LOOK).form();
		seen.submit("Save these 3 rows");
		assertThat(seen.submit("Save these 3 rows").address()).endsWith("/rows");
		assertThat(this.test.matrix(matrix).responsibilities()).hasSize(3);
		Page other = seen.fill("table", "Another\tduty").submit(LOOK).form().submit("Save this row");
		assertThat(other.status()).isEqualTo(422);
		assertThat(other.errors()).singleElement().asString().startsWith("This form has already entered a table");
		assertThat(other.form().value("table")).isEqualTo("Another\tduty");
	}

	@Test
	void areNotSavedOtherwiseThanSeen() {
		UUID matrix = this.test.add(post());
		Page again = form(matrix).fill("table", TABLE)
			.submit(LOOK)
			.form()
			.fill("table", TABLE + "\nTo dance\t-\t5.7")
			.submit("Save these 3 rows");
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.errors()).containsExactly("Look below at how it is understood, then save it");
		assertThat(this.test.matrix(matrix).responsibilities()).isEmpty();
		again.form().submit("Save these 4 rows");
		assertThat(this.test.matrix(matrix).responsibilities()).hasSize(4);
	}

	@Test
	void followTheRowsOfTheSectionThatIsChosen() {
		UUID matrix = this.test.add(post());
		this.test.row(matrix, "1", "First", "", "");
		UUID first = this.test.section(matrix);
		this.test.sections.add(AUTHOR, matrix, first, new SectionForm(UUID.randomUUID(), null, "Last", "", ""));
		form(matrix).fill("table", "2\tSecond\t\t\nMiddle\n3\tThird\t\t\nNext\n4\tFourth\t\t")
			.fill("section", first.toString())
			.submit(LOOK)
			.form()
			.submit("Save these 3 rows");
		assertThat(this.test.matrix(matrix).sections())
			.extracting((one) -> one.section().heading(),
					(one) -> one.responsibilities().stream().map((draft) -> draft.responsibility().text()).toList())
			.containsExactly(tuple("", List.of("First", "Second")), tuple("Middle", List.of("Third")),
					tuple("Next", List.of("Fourth")), tuple("Last", List.of()));
	}

	@Test
	void nameTheirHoldersByTheTitlesOfPosts() {
		Post one = this.test.post("Leader, and Warden " + UUID.randomUUID());
		Post two = this.test.post("Chief " + UUID.randomUUID());
		UUID matrix = this.test.add(post());
		String holders = "\"%s\n%s\"".formatted(one.title(), two.title());
		Page seen = form(matrix)
			.fill("table", "Responsibility\tHeld by\nTo lead\t%s\nTo rule\tThe Emperor".formatted(holders))
			.submit(LOOK);
		assertThat(seen.text()).contains("no heading for the column \u201cHolder\u201d",
				"Not taken over, no post is called that: The Emperor");
		seen.form().submit("Save these 2 rows");
		assertThat(this.test.matrix(matrix).responsibilities().get(0).responsibility().holders()).extracting(Post::id)
			.containsExactly(one.id(), two.id());
	}

	@Test
	void tellWhatIsToBeMendedAndLoseNothing() {
		UUID matrix = this.test.add(post());
		assertThat(form(matrix).submit(LOOK).errors()).containsExactly("Paste a table");
		Page wrong = form(matrix).fill("table", "5.6\t\tDone\t\n5.7\tTo keep\t\t").submit(LOOK);
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.errors()).containsExactly("Line 1: there is no responsibility in this row");
		assertThat(wrong.document().select(".remit-pasted button")).isEmpty();
		assertThat(form(matrix).fill("table", "1\tTo keep\n".repeat(601)).submit(LOOK).errors())
			.containsExactly("Paste 600 rows or fewer at once: this table has 601");
		Page forced = wrong.form().tamper("save", "true").submit(LOOK);
		assertThat(forced.status()).isEqualTo(422);
		assertThat(this.test.matrix(matrix).responsibilities()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "section,abc,422", "section,00000000-0000-0000-0000-000000000000,422", "id,abc,422", "id,'',422",
			"asAbove,maybe,422", "table,a\0b\tc,422", "seen,x,422", "seen,'',422", "table[0],x,400" })
	void refuseWhatNoPageSends(String field, String value, int status) {
		Page seen = form(this.test.add(post())).fill("table", TABLE).submit(LOOK);
		assertThat(seen.form().tamper(field, value).submit("Save these 3 rows").status()).isEqualTo(status);
	}

	@Test
	void areAnsweredInWordsHoweverLarge() {
		UUID matrix = this.test.add(post());
		for (String hostile : List.of("\t".repeat(50_000), "x" + "\t".repeat(50_000), "\"".repeat(100_000),
				"x" + " ".repeat(100_000) + "y\tz", "x".repeat(1_000_000), "\u202e\ud83d\ude00\tx\ty\tz\u0000")) {
			Page page = form(matrix).fill("table", hostile).submit(LOOK);
			assertThat(page.status()).isBetween(200, 422);
			assertThat(page.heading()).isEqualTo("Paste a table");
		}
	}

	@Test
	void arePastedByThoseWhoWriteTheMatrix() {
		UUID matrix = this.test.add(post());
		assertThat(this.pages.as("officer2").get(address(matrix)).status()).isEqualTo(403);
		Form form = form(matrix).fill("table", TABLE);
		assertThat(form.submit(LOOK).status()).isEqualTo(200);
		assertThat(this.pages.as("member").get(address(matrix)).status()).isEqualTo(403);
		assertThat(this.pages.as("officer").get(address(UUID.randomUUID())).status()).isEqualTo(404);
	}

	@Test
	void askTheDatabaseAsOftenForLongTables() {
		UUID matrix = this.test.add(post());
		assertThat(statements(matrix, 300)).isEqualTo(statements(matrix, 3));
	}

	private long statements(UUID matrix, int rows) {
		Form form = form(matrix).fill("table", "5.6\tTo keep\tDone\t-\n".repeat(rows));
		this.statistics.setStatisticsEnabled(true);
		long before = this.statistics.getPrepareStatementCount();
		assertThat(form.submit(LOOK).status()).isEqualTo(200);
		return this.statistics.getPrepareStatementCount() - before;
	}

	/**
	 * Its last part has no paragraphs; they are none, and not those of the rows above.
	 */
	@Test
	void holdEveryLineOfARealTableWithFourColumns() {
		UUID matrix = this.test.add(post());
		Page seen = paste(matrix, appendix("APPENDIX A", "APPENDIX B"), 20);
		List<ResponsibilityDraft> drafts = this.test.matrix(matrix).responsibilities();
		assertThat(drafts).extracting((draft) -> draft.responsibility().continues()).containsOnly(false);
		assertThat(drafts).filteredOn((draft) -> draft.responsibility().hasNoneFuture()).hasSize(1);
		assertThat(drafts).filteredOn((draft) -> draft.responsibility().hasNoneTaken()).hasSize(1);
		assertThat(cells(seen, "Action taken").get(9)).startsWith("Accountability to");
		assertThat(cells(seen, "Future action").get(9)).isEqualTo("-");
		assertThat(cells(seen, "Future action").get(19)).contains("(quarterly?)");
		assertThat(this.test.matrix(matrix).sections()).extracting((one) -> one.responsibilities().size())
			.containsExactly(18, 2);
	}

	/** An empty paragraph means that of the row above. */
	@Test
	void holdEveryLineOfARealTableWithThreeColumns() {
		UUID matrix = this.test.add("Director " + UUID.randomUUID(), List.of(post().id()),
				new Headings("Paragraph", "Responsibilities", "", "Action taken", ""));
		Page seen = paste(matrix, appendix("APPENDIX B", "APPENDIX C"), 32);
		assertThat(cells(seen, "Paragraph").get(1)).isEqualTo("As the row above");
		assertThat(seen.document().select("td[data-label='Future action']")).isEmpty();
		List<SectionDraft> sections = this.test.matrix(matrix).sections();
		assertThat(sections).extracting((one) -> one.responsibilities().size()).containsExactly(14, 14, 4);
		assertThat(sections.get(0).responsibilities()).filteredOn((draft) -> draft.responsibility().continues())
			.hasSize(11);
	}

	private static String appendix(String from, String to) {
		String seed = Seeds.read("003");
		return seed.substring(seed.indexOf(from), seed.indexOf(to));
	}

	private Page paste(UUID matrix, String appendix, int rows) {
		Page seen = form(matrix).fill("table", appendix).submit(LOOK);
		assertThat(seen.status()).isEqualTo(200);
		Element shown = seen.document().selectFirst(".remit-pasted");
		assertThat(lines(appendix)).hasSizeGreaterThan(rows)
			.allSatisfy((line) -> assertThat(shown.text()).contains(line));
		assertThat(shown.select("td[data-label=Responsibility]")).hasSize(rows);
		seen.form().submit("Save these %d rows".formatted(rows));
		String written = texts(matrix);
		assertThat(lines(appendix.substring(appendix.indexOf("\t"), appendix.indexOf("\nNotes")))
			.filter((line) -> !line.matches("(?i)paragraph|responsibilit(y|ies)|action taken|future action")))
			.allSatisfy((line) -> assertThat(written).contains(line));
		return seen;
	}

	/** Without the bullets before items, which pages draw themselves. */
	private static Stream<String> lines(String text) {
		return Arrays.stream(text.split("\n"))
			.map((line) -> TypedText.line(line).replaceFirst("^\u00b7 ", ""))
			.filter((line) -> !line.isEmpty());
	}

	private String texts(UUID matrix) {
		StringBuilder texts = new StringBuilder();
		for (SectionDraft section : this.test.matrix(matrix).sections()) {
			texts.append(section.section().heading()).append('\n');
			for (ResponsibilityDraft draft : section.responsibilities()) {
				texts.append(draft.responsibility().cited())
					.append('\n')
					.append(draft.responsibility().text())
					.append('\n');
				draft.taken().forEach((action) -> texts.append(action.text()).append('\n'));
				draft.future().forEach((action) -> texts.append(action.text()).append('\n'));
				texts.append(
						draft.responsibility().hasNoneTaken() || draft.responsibility().hasNoneFuture() ? "-\n" : "");
			}
		}
		return TypedText.line(texts.toString());
	}

	private static List<String> cells(Page page, String column) {
		return page.document()
			.select(".remit-pasted td[data-label='" + column + "']")
			.stream()
			.map(Element::text)
			.toList();
	}

	private Post post() {
		return this.test.post("Keeper of the Wells " + UUID.randomUUID());
	}

	private Form form(UUID matrix) {
		return this.pages.as("officer").form(address(matrix));
	}

	private static String address(UUID matrix) {
		return "/manage/responsibilities/%s/paste".formatted(matrix);
	}

}
