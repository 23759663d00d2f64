package org.remit.press.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.remit.press.manuscript.Printable;

/** Pages to print. */
public final class Samples {

	private Samples() {
	}

	/**
	 * A page with every kind of markup that a document may hold, and some that it should
	 * not.
	 */
	public static String everyKind() {
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

	/**
	 * A matrix of so many rows, four columns of prose, five list items a row, with a
	 * heading row before each twenty.
	 */
	public static String matrix(int rows) {
		String body = IntStream.rangeClosed(1, rows)
			.mapToObj((number) -> (number % 20 == 1) ? section(number / 20 + 1) + row(number) : row(number))
			.collect(Collectors.joining());
		return article("<table><caption>What the post answers for</caption><thead><tr><th scope='col'>Paragraph</th>"
				+ "<th scope='col'>Responsibility</th><th scope='col'>Action taken</th>"
				+ "<th scope='col'>Future action</th></tr></thead><tbody>" + body + "</tbody></table>");
	}

	private static String section(int number) {
		return "<tr><th colspan='4' scope='colgroup'>Part " + number + ": leading and answering</th></tr>";
	}

	private static String row(int number) {
		return """
				<tr><td>%d.%d</td><th scope="row">Duty %d: %s</th>
				<td><ul><li>The plan was approved by the council in its yearly meeting</li><li>A designation stands in the register
				<ul><li>Seen by the board</li></ul></li></ul></td>
				<td><ul><li>Report to the board each quarter, with figures</li><li>Review</li></ul></td></tr>
				"""
			.formatted(number / 20 + 1, number % 20, number,
					"see that money and people are where children need them. ".repeat(1 + number % 4));
	}

	public static String article(String inside) {
		return "<article class='remit-document'><h1>Portfolio</h1>" + inside + "</article>";
	}

	public static Printable page(String html) {
		return new Printable(html, "Children and Families’ Care", "What this portfolio covers, & who holds it",
				"Rosemere Borough Council", URI.create("https://rosemere.example/portfolios/children"),
				Instant.parse("2019-09-04T08:30:00Z"));
	}

	public static Printable landscape(String html) {
		Printable upright = page(html);
		return new Printable(html, upright.title(), upright.description(), upright.council(), upright.address(),
				upright.dated(), true);
	}

}
