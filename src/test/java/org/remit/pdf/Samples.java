package org.remit.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages to print. */
final class Samples {

	private Samples() {
	}

	/**
	 * A page with every kind of markup that a document may hold, and some that it should
	 * not.
	 */
	static String everyKind() {
		try (InputStream in = Samples.class.getResourceAsStream("/pdf/every-kind.html")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A document of so many sections, of which about two fill a page. */
	static String sections(int count) {
		return IntStream.rangeClosed(1, count)
			.mapToObj(
					(number) -> """
							<h2>Section %d</h2>
							<p>%s</p>
							<ul><li>First<ul><li>Nested under the first</li></ul></li><li>Second, <a href="/plans">linked</a></li></ul>
							<table><thead><tr><th scope="col">Measure</th><th scope="col">Value</th></tr></thead>
							<tbody><tr><th scope="row">Children in care</th><td>1,234</td></tr></tbody></table>
							"""
						.formatted(number,
								"The member is accountable for the welfare of children in the area. ".repeat(9)))
			.collect(Collectors.joining("", "<article class='remit-document'><h1>A long document</h1>", "</article>"));
	}

	static String article(String inside) {
		return "<article class='remit-document'><h1>Portfolio</h1>" + inside + "</article>";
	}

	static Printable page(String html) {
		return new Printable(html, "Children and Families’ Care", "What this portfolio covers, & who holds it",
				"Rosemere Borough Council", URI.create("https://rosemere.example/portfolios/children"),
				Instant.parse("2019-09-04T08:30:00Z"));
	}

}
