package org.remit.support;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** The fields of a form, found as a reader finds them and encoded as a browser would. */
record FormFields(FormElement form) {

	void fill(String name, String value) {
		List<Element> found = all(name);
		if (found.isEmpty()) {
			throw new AssertionError("No field \"" + name + "\", only " + this.form.elements().eachAttr("name"));
		}
		Element field = found.get(0);
		if (field.normalName().equals("select")) {
			pick(field, value);
			return;
		}
		field.val(value);
	}

	private static void pick(Element select, String valueOrWords) {
		Elements options = select.select("option");
		options.removeAttr("selected");
		options.stream()
			.filter((option) -> option.val().equals(valueOrWords) || option.text().equals(valueOrWords))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No \"" + valueOrWords + "\" among " + options.eachText()))
			.attr("selected", true);
	}

	Element box(String name, String valueOrLabel) {
		return all(name).stream()
			.filter((box) -> box.val().equals(valueOrLabel) || label(box).equals(valueOrLabel))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No \"" + valueOrLabel + "\" among " + all(name)));
	}

	private String label(Element box) {
		return this.form.select("label")
			.stream()
			.filter((label) -> label.attr("for").equals(box.id()))
			.map(Element::text)
			.findFirst()
			.orElse("");
	}

	void replace(String name, String value) {
		all(name).forEach(Element::remove);
		Element sent = new Element("input").attr("type", "hidden").attr("name", name).attr("value", value);
		this.form.appendChild(sent);
		this.form.addElement(sent);
	}

	List<Element> all(String name) {
		return this.form.elements().stream().filter((field) -> field.attr("name").equals(name)).toList();
	}

	List<String> values(String name) {
		return this.form.formData().stream().filter((field) -> field.key().equals(name)).map(KeyVal::value).toList();
	}

	String encoded(Element button) {
		return pairs(button).stream()
			.map((pair) -> pair(pair.getKey(), pair.getValue()))
			.collect(Collectors.joining("&"));
	}

	/** What a browser would send when this button is pressed. */
	List<Map.Entry<String, String>> pairs(Element button) {
		List<Map.Entry<String, String>> pairs = new ArrayList<>();
		this.form.formData().forEach((field) -> pairs.add(Map.entry(field.key(), field.value())));
		if (!button.attr("name").isEmpty()) {
			pairs.add(Map.entry(button.attr("name"), button.attr("value")));
		}
		return pairs;
	}

	/** Browsers send every line break as two characters. */
	private static String pair(String name, String value) {
		return encode(name) + "=" + encode(value.replaceAll("\r?\n", "\r\n"));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
