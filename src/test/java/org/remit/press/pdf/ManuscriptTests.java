package org.remit.press.pdf;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ManuscriptTests {

	private final Pdfs pdfs = new Pdfs();

	@Test
	void leavesOutWhatWorksOnlyOnScreen() throws IOException {
		String printed = print(Samples.everyKind()).page(1) + print(Samples.everyKind()).page(2);
		assertThat(printed).contains("The end.")
			.doesNotContain("Earlier editions", "Edition 1", "typed", "Go", "alert", "Only on screen", "Home",
					"site’s");
	}

	@Test
	void fetchesNothing(@TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.css"), "p:after { content: 'a secret' }");
		AtomicInteger asked = new AtomicInteger();
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", (exchange) -> {
			asked.incrementAndGet();
			exchange.close();
		});
		server.start();
		String there = "http://127.0.0.1:" + server.getAddress().getPort();
		String file = secret.toUri().toString();
		Opened opened = print(Samples.article("""
				<link rel="stylesheet" href="%1$s/a.css"><link rel="stylesheet" href="%2$s">
				<style>@import url(%1$s/b.css); @import url(%2$s);</style>
				<p style="background: url(%1$s/c.png)">Text</p><img src="%1$s/d.png"><img src="%2$s">
				<object data="%1$s/e"></object><embed src="%1$s/f"><iframe src="%1$s/g"></iframe>
				<svg><image href="%1$s/h.png"/></svg><ul style="list-style-image: url(%1$s/i.png)"><li>x</li></ul>
				""".formatted(there, file)));
		server.stop(0);
		assertThat(asked).hasValue(0);
		assertThat(opened.page(1)).contains("Text").doesNotContain("secret");
	}

	@Test
	void makesLinksAbsoluteAndDescribesThem() throws IOException {
		List<PDAnnotation> links = print(Samples.everyKind()).pdf().getPage(0).getAnnotations();
		assertThat(links).extracting(PDAnnotation::getContents)
			.containsExactly("Councillor Mair Gŵyn", "section 19", "as below", "write to the clerk");
		assertThat(links.stream().map(ManuscriptTests::target)).containsExactly(
				"https://rosemere.example/people/mair-gwyn", "https://www.legislation.gov.uk/ukpga/2004/31/section/19",
				"in the file", "mailto:clerk@rosemere.example");
	}

	@Test
	void putsTheHeadingsIntoTheOutline() throws IOException {
		PDOutlineNode outline = print(Samples.everyKind()).pdf().getDocumentCatalog().getDocumentOutline();
		assertThat(titles(outline, 0)).isEqualTo("""
				0 Tŷ Ŵyn: “Children” – and Families’ Care
				1 Scope of portfolio
				2 Duties, under a heading that skips levels
				2 A section
				""");
	}

	@Test
	void printsListsNestedBeyondThePaper() throws IOException {
		int depth = 60;
		String list = "<ul><li>An item with some words".repeat(depth) + "</li></ul>".repeat(depth);
		assertThat(print(Samples.article(list)).tags("L")).hasSize(depth);
	}

	@Test
	void printsTablesTooWideForThePaper() throws IOException {
		String row = "<tr>" + "<td>Unabbreviated</td>".repeat(25) + "</tr>";
		Opened opened = print(Samples.article("<table>" + row + "</table>"));
		assertThat(opened.spoken().replaceAll("\\s", "")).contains("Unabbreviated".repeat(25));
	}

	private static String target(PDAnnotation link) {
		return (((PDAnnotationLink) link).getAction() instanceof PDActionURI there) ? there.getURI() : "in the file";
	}

	private static String titles(PDOutlineNode node, int depth) {
		StringBuilder titles = new StringBuilder();
		for (PDOutlineItem item : node.children()) {
			titles.append(depth).append(' ').append(item.getTitle()).append('\n').append(titles(item, depth + 1));
		}
		return titles.toString();
	}

	private Opened print(String html) throws IOException {
		return Opened.of(this.pdfs.of(Samples.page(html)));
	}

}
