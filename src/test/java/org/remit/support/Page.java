package org.remit.support;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What the application answered, asked the way a reader would ask it. */
public final class Page {

	private final Visitor visitor;

	private final HttpResponse<byte[]> response;

	private final Document document;

	Page(Visitor visitor, HttpResponse<byte[]> response) {
		this.visitor = visitor;
		this.response = response;
		this.document = Jsoup.parse(source(), response.uri().toString());
	}

	public int status() {
		return this.response.statusCode();
	}

	/** Where the visitor is now: path and query. */
	public String address() {
		URI uri = this.response.uri();
		return (uri.getRawQuery() != null) ? uri.getRawPath() + "?" + uri.getRawQuery() : uri.getRawPath();
	}

	/** A header of the answer, empty where it isn't there. */
	public String header(String name) {
		return this.response.headers().firstValue(name).orElse("");
	}

	/** All of a header that comes several times. */
	public List<String> headers(String name) {
		return this.response.headers().allValues(name);
	}

	public byte[] bytes() {
		return this.response.body();
	}

	/** The answer as text, for what isn't HTML. */
	public String source() {
		return new String(bytes(), StandardCharsets.UTF_8);
	}

	public Document document() {
		return this.document;
	}

	public String title() {
		return this.document.title();
	}

	/** The words of the h1. */
	public String heading() {
		return this.document.select("h1").text();
	}

	/** All that a reader reads in the main part. */
	public String text() {
		return main().text();
	}

	/** What a selector finds in the main part, each as text. */
	public List<String> texts(String selector) {
		return main().select(selector).eachText();
	}

	/** The lines of the error summary. */
	public List<String> errors() {
		return texts(".govuk-error-summary__list li");
	}

	/** Follows the link with these words, anywhere on the page. */
	public Page click(String words) {
		return this.document.select("a[href]")
			.stream()
			.filter((link) -> link.text().equals(words))
			.findFirst()
			.map((link) -> this.visitor.get(link.absUrl("href")))
			.orElseThrow(() -> new AssertionError("No link \"" + words + "\" on " + this));
	}

	/** The only form of the main part. */
	public Form form() {
		return form(main(), (path) -> true);
	}

	/** The form that is sent to this path, anywhere on the page. */
	public Form form(String action) {
		return form(this.document, action::equals);
	}

	/** The only form of a part of the page. */
	public Form formIn(String selector) {
		Element part = this.document.selectFirst(selector);
		if (part == null) {
			throw new AssertionError("No " + selector + " on " + this);
		}
		return form(part, (path) -> true);
	}

	private Form form(Element part, Predicate<String> action) {
		List<FormElement> found = part.select("form")
			.forms()
			.stream()
			.filter((form) -> action.test(URI.create(Form.action(form)).getPath()))
			.toList();
		if (found.size() != 1) {
			throw new AssertionError(found.size() + " such forms on " + this);
		}
		return new Form(this.visitor, found.get(0));
	}

	private Element main() {
		Element main = this.document.selectFirst("main");
		return (main != null) ? main : this.document.body();
	}

	@Override
	public String toString() {
		return status() + " " + address() + ": " + text();
	}

}
