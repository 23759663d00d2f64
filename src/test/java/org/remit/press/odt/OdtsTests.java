package org.remit.press.odt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.remit.press.manuscript.Printable;
import org.remit.press.pdf.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class OdtsTests {

	private static final String KIND = "application/vnd.oasis.opendocument.text";

	private final Odts odts = new Odts();

	/** Where a file's kind is told from its first bytes, they are looked for here. */
	@Test
	void saysFirstAndUncompressedWhatItIs() {
		byte[] bytes = this.odts.of(Samples.page(Samples.everyKind()));
		assertThat(new String(bytes, 0, 30 + 8 + KIND.length(), StandardCharsets.ISO_8859_1)).startsWith("PK")
			.endsWith("mimetype" + KIND);
	}

	@Test
	void listsItsParts() {
		OpenedOdt odt = open(Samples.everyKind());
		assertThat(odt.part("META-INF/manifest.xml").select("manifest|file-entry").eachAttr("manifest:full-path"))
			.containsExactlyInAnyOrder("/", "content.xml", "styles.xml", "meta.xml");
		assertThat(odt.parts()).containsOnlyKeys("mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml",
				"meta.xml");
	}

	@Test
	void saysWhoPublishedWhatAndWhen() {
		Document meta = open(Samples.everyKind()).part("meta.xml");
		assertThat(meta.select("dc|title").text()).isEqualTo("Children and Families’ Care");
		assertThat(meta.select("dc|description").text()).isEqualTo("What this portfolio covers, & who holds it");
		assertThat(meta.select("dc|creator").text()).isEqualTo("Rosemere Borough Council");
		assertThat(meta.select("dc|date").text()).isEqualTo("2019-09-04T08:30:00Z");
		assertThat(meta.select("dc|language").text()).isEqualTo("en");
	}

	@Test
	void hasAllTheWordsOfThePageInItsOrder() {
		Element article = Jsoup.parse(Samples.everyKind()).selectFirst("article");
		assertThat(open(Samples.everyKind()).letters()).isEqualTo(OpenedOdt.letters(article));
	}

	@Test
	void givesTheSameBytesForTheSamePage() {
		byte[] first = this.odts.of(Samples.landscape(Samples.everyKind()));
		assertThat(new Odts().of(Samples.landscape(Samples.everyKind()))).isEqualTo(first);
	}

	@Test
	void namesNoStyleThatIsNotThere() {
		OpenedOdt odt = OpenedOdt.of(this.odts.of(Samples.landscape(Samples.everyKind() + Samples.matrix(30))));
		Set<String> known = Stream.of("content.xml", "styles.xml")
			.flatMap((part) -> odt.part(part).select("[style:name]").eachAttr("style:name").stream())
			.collect(Collectors.toSet());
		Set<String> named = Stream.of("content.xml", "styles.xml")
			.flatMap((part) -> odt.part(part).getAllElements().stream())
			.flatMap((element) -> element.attributes().asList().stream())
			.filter((attribute) -> attribute.getKey().endsWith("style-name"))
			.map((attribute) -> attribute.getValue())
			.collect(Collectors.toSet());
		assertThat(named).hasSizeGreaterThan(15);
		assertThat(known).containsAll(named);
	}

	@Test
	void keepsTheLevelsOfHeadings() {
		assertThat(open(Samples.article("<h2>Scope</h2><p>x</p><h3>Duties</h3>")).select("text|h"))
			.extracting((heading) -> heading.attr("text:outline-level") + " " + heading.text())
			.containsExactly("1 Portfolio", "2 Scope", "3 Duties");
	}

	@Test
	void nestsListsAsThePageDoes() {
		OpenedOdt odt = open(Samples.article("<ul><li>One<ul><li>Two<ol type='a' start='3'><li>Three</li></ol></li>"
				+ "<li>Two again</li></ul></li></ul>"));
		assertThat(OpenedOdt.shape(odt.select("text|list").get(0)))
			.isEqualTo("list-item(p list(list-item(p list(list-item(p))) list-item(p)))");
		assertThat(odt.select("text|list").eachAttr("text:style-name")).containsExactly("Bullets", "Bullets",
				"Numbers_a");
		assertThat(odt.select("[text:start-value]").text()).isEqualTo("Three");
		assertThat(odt.select("[text:start-value]").attr("text:start-value")).isEqualTo("3");
	}

	/** Labels such as "(i)" are part of the text, so there is no bullet beside them. */
	@Test
	void addsNoBulletsToListsWithLabelsOfTheirOwn() {
		OpenedOdt odt = open(Samples.article("<ul class='govuk-list'><li><span>(a) </span>one</li></ul>"));
		assertThat(odt.select("text|list").attr("text:style-name")).isEqualTo("Plain");
		assertThat(odt.select("text|list text|p").text()).isEqualTo("(a) one");
	}

	@Test
	void marksTheHeadsOfTables() {
		OpenedOdt odt = OpenedOdt.of(this.odts.of(Samples.landscape(Samples.article(
				"<table><caption>Seats</caption><thead><tr><th scope='col'>Seat</th><th scope='col'>Votes</th></tr></thead>"
						+ "<tbody><tr><th scope='row'>Chair</th><td><ul><li>Yes</li><li>twice</li></ul></td></tr></tbody>"
						+ "</table>"))));
		Element table = odt.select("table|table").get(0);
		assertThat(table.previousElementSibling().text()).isEqualTo("Seats");
		assertThat(OpenedOdt.shape(table))
			.isEqualTo("table-header-columns(table-column) table-column table-header-rows(table-row(table-cell(p) "
					+ "table-cell(p))) table-row(table-cell(p) table-cell(list(list-item(p) list-item(p))))");
		assertThat(odt.select("table|table-header-rows text|p").eachText()).containsExactly("Seat", "Votes");
	}

	@Test
	void keepsCellsThatGoOverSeveral() {
		OpenedOdt odt = open(Samples.article("<table><tr><td rowspan='2'>a</td><td colspan='2'>b</td></tr>"
				+ "<tr><td>c</td><td>d</td></tr><tr><td rowspan='99'>e</td></tr></table>"));
		assertThat(odt.select("table|table-row").stream().map(OpenedOdt::shape)).containsExactly(
				"table-cell(p) table-cell(p) covered-table-cell", "covered-table-cell table-cell(p) table-cell(p)",
				"table-cell(p) table-cell(p) table-cell(p)");
		assertThat(odt.select("[table:number-rows-spanned]").eachText()).containsExactly("a");
		assertThat(odt.select("[table:number-columns-spanned]").eachText()).containsExactly("b");
	}

	@Test
	void writesLabelledListsAsTablesWithHeadedRows() {
		Element terms = open(Samples.everyKind()).select("table|table").get(0);
		assertThat(terms.select("text|p").eachText()).containsExactly("Portfolio Holder", "Councillor Mair Gŵyn",
				"Lead Officers", "Chief Executive", "Director of Children’s Services", "Nobody yet");
		assertThat(terms.select("> table|table-header-columns")).hasSize(1);
	}

	@Test
	void leadsWhereThePageLeads() {
		OpenedOdt odt = open(Samples.everyKind());
		assertThat(odt.select("text|a").eachAttr("xlink:href")).containsExactly(
				"https://rosemere.example/people/mair-gwyn", "https://www.legislation.gov.uk/ukpga/2004/31/section/19",
				"#duties", "mailto:clerk@rosemere.example");
		assertThat(odt.select("text|bookmark[text:name=duties]").parents().first().text())
			.startsWith("Duties, under a heading");
	}

	@Test
	void marksEmphasisAndWordsInAnotherLanguage() {
		OpenedOdt odt = open(Samples.everyKind());
		assertThat(odt.select("text|span[text:style-name=Strong_20_Emphasis]").text()).isEqualTo("Children Act");
		assertThat(odt.select("text|span[text:style-name=Language_cy]").text()).isEqualTo("Gymraeg: tŷ, dŵr, ffŵl, ŷd");
		assertThat(odt.part("content.xml").select("[style:name=Language_cy] > *").attr("fo:language")).isEqualTo("cy");
	}

	@Test
	void liesOnItsSideWhereAskedFor() {
		Document upright = open(Samples.everyKind()).part("styles.xml");
		Document landscape = OpenedOdt.of(this.odts.of(Samples.landscape(Samples.everyKind()))).part("styles.xml");
		assertThat(upright.select("[fo:page-width]").attr("fo:page-width")).isEqualTo("210.0mm");
		assertThat(landscape.select("[fo:page-width]").attr("fo:page-width")).isEqualTo("297.0mm");
		assertThat(landscape.select("[fo:page-width]").attr("style:print-orientation")).isEqualTo("landscape");
	}

	@Test
	void isWellFormedWhateverIsTyped() {
		StringBuilder all = new StringBuilder(
				"]]> &amp; ${title} ${lists} $1 \\ \uFEFF\uFFFE\uFFFF\uDC00 \uD83E\uDD84");
		for (int letter = 1; letter < 0x400; letter++) {
			all.appendCodePoint(letter);
		}
		String typed = all.toString();
		String html = Samples.article("<p></p><a href='/x'></a>");
		Document page = Jsoup.parse(html);
		page.selectFirst("p").text(typed);
		page.selectFirst("a").text(typed).attr("href", "/x?" + typed).attr("lang", typed).attr("id", typed);
		OpenedOdt odt = OpenedOdt.of(this.odts.of(new Printable(page.outerHtml(), typed, typed, typed,
				Samples.page("").address(), Samples.page("").dated(), true)));
		assertThat(odt.select("text|p").text()).contains("]]> &amp; ${title} ${lists} $1 \\", "\uD83E\uDD84");
	}

	@Test
	void writesWhatNoWordProcessorCanNest() {
		String deep = "<ul><li>Item".repeat(60) + "</li></ul>".repeat(60);
		OpenedOdt odt = open(
				Samples.article(deep + "<ul><li>Before<table><tr><td>in</td><td>item</td></tr></table></li></ul>"
						+ "<table><tr><td><table><tr><td>inner</td></tr></table></td></tr></table>"));
		assertThat(odt.select("text|list-item text|list-item")).hasSize(59);
		assertThat(odt.select("text|list-item").last().select("text|p").eachText()).containsExactly("Before",
				"in item");
		assertThat(odt.select("table|table table|table").text()).isEqualTo("inner");
	}

	@Test
	void asksForNothingFromElsewhere() {
		OpenedOdt odt = open(Samples.article("<img src='https://elsewhere.example/a.png' alt='A town hall'>"
				+ "<object data='https://elsewhere.example/b'></object><iframe src='https://elsewhere.example/c'></iframe>"
				+ "<p style='background: url(https://elsewhere.example/d)'>Text</p><script>run()</script>"));
		assertThat(List.copyOf(odt.parts().values())).noneMatch((part) -> part.contains("elsewhere.example"))
			.noneMatch((part) -> part.contains("run()"));
	}

	private OpenedOdt open(String html) {
		return OpenedOdt.of(this.odts.of(Samples.page(html)));
	}

}
