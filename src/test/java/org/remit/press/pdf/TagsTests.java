package org.remit.press.pdf;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TagsTests {

	private final Pdfs pdfs = new Pdfs();

	@Test
	void nestsListsThreeLevelsDeep() throws IOException {
		Opened opened = print(
				Samples.article("<ul><li>One<ul><li>Two<ul><li>Three</li></ul></li><li>Two again</li></ul></li></ul>"));
		PDStructureElement outermost = opened.tags("L").get(0);
		assertThat(opened.shape(outermost))
			.isEqualTo("L(LI(Lbl LBody(P L(LI(Lbl LBody(P L(LI(Lbl LBody)))) LI(Lbl LBody)))))");
		assertThat(opened.spoken(outermost)).containsSubsequence("One", "Two", "Three", "Two again");
	}

	@Test
	void readsInTheOrderOfThePage() throws IOException {
		Element page = Jsoup.parse(Samples.everyKind()).selectFirst("article");
		page.select("details, form, script, [class*=display-none], .govuk-visually-hidden").remove();
		page.select("img").forEach((picture) -> picture.after(picture.attr("alt")));
		assertThat(letters(print(Samples.everyKind()).spoken())).isEqualTo(letters(page.text()));
	}

	@Test
	void copiesALineWithALinkInItsOwnOrder() throws IOException {
		Opened opened = print(
				Samples.article("<p>Under <a href='/a'>section 19</a> of the <b>Children Act</b> 2004.</p>"));
		assertThat(opened.page(1)).contains("Under section 19 of the Children Act 2004.");
	}

	@Test
	void doesNotReadHeadersAndFootersAloud() throws IOException {
		Opened opened = print(Samples.sections(20));
		assertThat(opened.page(2)).contains("Rosemere Borough Council", "Families’ Care", "Page 2 of ");
		assertThat(opened.spoken()).doesNotContain("Rosemere", "Families", "Page 2");
	}

	@Test
	void headsTheRowsOfASummaryList() throws IOException {
		Opened opened = print(Samples.everyKind());
		PDStructureElement summary = opened.tags("Table").get(0);
		assertThat(opened.shape(summary)).startsWith("Table(TBody(TR(TH TD(Div(Link))) TR(TH TD(Div(L(LI(LBody)");
		assertThat(summary.getCOSObject().toString()).isNotEmpty();
		assertThat(opened.spoken(summary)).startsWith("Portfolio Holder Councillor Mair Gŵyn");
	}

	@Test
	void skipsNoLevelOfHeading() throws IOException {
		Opened opened = print(Samples.article("<h4>Deep</h4><h2>Shallow</h2>"));
		assertThat(opened.tags("H2")).extracting(opened::spoken).containsExactly("Deep", "Shallow");
	}

	@Test
	void marksWordsInAnotherLanguage() throws IOException {
		Opened opened = print(Samples.everyKind());
		assertThat(opened.tags("Span")).anySatisfy((words) -> {
			assertThat(words.getLanguage()).isEqualTo("cy");
			assertThat(opened.spoken(words)).isEqualTo("Gymraeg: tŷ, dŵr, ffŵl, ŷd");
		});
	}

	private static String letters(String text) {
		return text.replaceAll("[\\s\\u00a0]+", "");
	}

	private Opened print(String html) throws IOException {
		return Opened.of(this.pdfs.of(Samples.page(html)));
	}

}
