package org.remit.press.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.press.manuscript.Manuscript;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables that go on over several pages, upright and on their side. */
class LongTablesTests {

	private static final String WORDS = "the plan was approved by the council in its yearly meeting ";

	private final Pdfs pdfs = new Pdfs();

	@Test
	void sayTheHeadOnEachPageForTheEyeAndOnceAloud() throws Exception {
		byte[] pdf = this.pdfs.of(Samples.landscape(Samples.matrix(60)));
		Opened opened = Opened.of(pdf);
		assertThat(opened.pdf().getNumberOfPages()).isGreaterThan(8);
		for (int page = 1; page <= opened.pdf().getNumberOfPages(); page++) {
			assertThat(opened.page(page)).containsOnlyOnce("Paragraph Responsibility Action taken Future action");
		}
		assertThat(opened.spoken()).containsOnlyOnce("Paragraph").containsOnlyOnce("Future action");
		assertThat(opened.tags("THead")).extracting(opened::spoken)
			.containsExactly("Paragraph  Responsibility  Action taken  Future action   ");
		assertThat(Conformance.faults(pdf)).isEmpty();
	}

	@Test
	void sayTheHeadAgainOnUprightPaperToo() throws Exception {
		byte[] pdf = this.pdfs
			.of(Samples.page(Samples.article(table("<tr><td>Member</td><td>Yes</td></tr>".repeat(120)))));
		Opened opened = Opened.of(pdf);
		assertThat(opened.page(3)).contains("Headword Votes");
		assertThat(opened.spoken()).containsOnlyOnce("Headword");
		assertThat(Conformance.faults(pdf)).isEmpty();
	}

	@Test
	void lieOnTheirSideWhereAskedFor() throws IOException {
		PDRectangle paper = print(Samples.matrix(1)).pdf().getPage(0).getMediaBox();
		assertThat(paper.getWidth()).isGreaterThan(841).isLessThan(843);
		assertThat(paper.getHeight()).isGreaterThan(594).isLessThan(596);
	}

	@Test
	void haveTheSameColumnsWhereTheyHaveTheSameHead() {
		String other = "<table><thead><tr><th>Head</th></tr></thead><tr><td>x</td></tr></table>";
		String rows = "<tr><td>" + WORDS.repeat(9) + "</td><td>" + WORDS + "</td></tr>";
		Element article = Manuscript.of(Samples.landscape(Samples
			.article(table(rows) + other + table("<tr><td>Short</td><td>row</td></tr>") + table(rows + rows + rows))));
		TableLayout.mend(article, true);
		assertThat(article.select("colgroup").stream().map(Element::html).distinct()).hasSize(1);
		assertThat(article.select("table:has(col)")).hasSize(3);
	}

	@Test
	void breakARowThatIsLongerThanAPageAndLoseNothing() throws IOException {
		String items = IntStream.range(100, 220)
			.mapToObj((number) -> "<li>Item" + number + " " + WORDS.repeat(number % 3) + "</li>")
			.collect(Collectors.joining());
		Opened opened = print(Samples.article(table("<tr><td>" + WORDS.repeat(40) + "</td><td><ul>" + items
				+ "</ul></td></tr>" + "<tr><td>Last</td><td>row</td></tr>")));
		StringBuilder printed = new StringBuilder();
		for (int page = 1; page <= opened.pdf().getNumberOfPages(); page++) {
			assertThat(opened.page(page)).containsOnlyOnce("Headword Votes");
			printed.append(opened.page(page));
		}
		assertThat(printed)
			.containsSubsequence(IntStream.range(100, 220).mapToObj((number) -> "Item" + number).toList());
		assertThat(opened.spoken().split("the plan was approved", -1))
			.hasSize(printed.toString().replaceAll("\\s+", " ").split("the plan was approved", -1).length)
			.hasSizeGreaterThan(120);
	}

	/** From wherever on the page it starts. */
	@ParameterizedTest
	@ValueSource(ints = { 3, 9 })
	void keepAHeadWithTheFirstRowAndAPartWithWhatFollows(int length) throws IOException {
		String part = "<tr><th colspan='2' scope='colgroup'>Part</th></tr>";
		String row = "<tr><td>" + WORDS.repeat(length) + "</td><td>" + WORDS.repeat(length) + "</td></tr>";
		for (int above = 0; above < 24; above += 2) {
			Opened opened = print(Samples.article("<p>Above</p>".repeat(above) + table((part + row).repeat(9))));
			for (int page = 1; page <= opened.pdf().getNumberOfPages(); page++) {
				assertThat(last(opened.page(page))).as("page %d with %d lines above", page, above)
					.doesNotStartWith("Part")
					.doesNotStartWith("Headword");
			}
		}
	}

	private static String last(String page) {
		List<String> lines = page.lines()
			.filter((line) -> !line.startsWith("Page ") && !line.startsWith("Children"))
			.toList();
		return lines.get(lines.size() - 1);
	}

	@Test
	void printAHeadThatLeavesNoRoomForARow() throws Exception {
		String head = "<tr><th scope='col'>Head</th></tr>".repeat(80);
		String table = "<table><thead>" + head + "</thead><tbody>" + "<tr><td>x</td></tr>".repeat(30)
				+ "</tbody></table>";
		assertThat(Conformance.faults(this.pdfs.of(Samples.landscape(Samples.article(table))))).isEmpty();
	}

	@Test
	void printAThousandRowsWithFiveThousandItems() throws IOException {
		Opened opened = print(Samples.matrix(1000));
		assertThat(opened.tags("TR")).hasSize(1 + 1000 + 50);
		assertThat(opened.tags("LI")).hasSize(5000);
		assertThat(opened.page(opened.pdf().getNumberOfPages())).contains("Future action", "Duty 1000");
	}

	@Test
	void areTheSameBytesForTheSameTable() {
		byte[] first = this.pdfs.of(Samples.landscape(Samples.matrix(60)));
		assertThat(new Pdfs().of(Samples.landscape(Samples.matrix(60)))).isEqualTo(first);
	}

	private static String table(String rows) {
		return "<table><caption>Table</caption><thead><tr><th scope='col'>Headword</th>"
				+ "<th scope='col'>Votes</th></tr></thead><tbody>" + rows + "</tbody></table>";
	}

	private Opened print(String html) throws IOException {
		return Opened.of(this.pdfs.of(Samples.landscape(html)));
	}

}
