package org.remit.press.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.xml.sax.helpers.DefaultHandler;

/** An Open Document text as a word processor reads it. */
public final class OpenedOdt {

	private final Map<String, String> parts = new LinkedHashMap<>();

	private OpenedOdt(byte[] bytes) {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				this.parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Fails unless all of it is well-formed. */
	public static OpenedOdt of(byte[] bytes) {
		OpenedOdt opened = new OpenedOdt(bytes);
		opened.parts.keySet().stream().filter((name) -> name.endsWith(".xml")).forEach(opened::check);
		return opened;
	}

	private void check(String name) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			var reader = factory.newDocumentBuilder();
			reader.setErrorHandler(new DefaultHandler());
			reader.parse(new ByteArrayInputStream(this.parts.get(name).getBytes(StandardCharsets.UTF_8)));
		}
		catch (Exception ex) {
			throw new AssertionError(name + " is not well-formed", ex);
		}
	}

	Map<String, String> parts() {
		return this.parts;
	}

	Document part(String name) {
		return Jsoup.parse(this.parts.get(name), "", Parser.xmlParser());
	}

	public Elements select(String what) {
		return part("content.xml").select("office|text").select(what);
	}

	/** The text without the space between the words. */
	public String letters() {
		return letters(part("content.xml").selectFirst("office|text").wholeText());
	}

	/**
	 * The text of a page's article without the space, and without what only a screen has.
	 */
	public static String letters(Element article) {
		Element printed = article.clone();
		printed.select("details, form, script, [class*=display-none], .govuk-visually-hidden").remove();
		printed.select("img").forEach((picture) -> picture.after(picture.attr("alt")));
		return letters(printed.text());
	}

	private static String letters(String text) {
		return text.replaceAll("[\\s\\u00a0]+", "");
	}

	/**
	 * The lists or paragraphs of an element, each in brackets with what is nested in it.
	 */
	static String shape(Element element) {
		return element.children()
			.stream()
			.map((child) -> child.normalName().replaceFirst(".*:", "")
					+ (child.childrenSize() > 0 ? "(" + shape(child) + ")" : ""))
			.collect(Collectors.joining(" "));
	}

}
