package org.remit.support;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form on a page, filled in and sent with its hidden fields and the token that guards
 * it, as a browser does.
 */
public final class Form {

	private final Visitor visitor;

	private final FormElement element;

	private final FormFields fields;

	private final Map<String, Multipart.Chosen> files = new LinkedHashMap<>();

	private String action;

	Form(Visitor visitor, FormElement element) {
		this.visitor = visitor;
		this.element = element;
		this.fields = new FormFields(element);
		this.action = action(element);
	}

	static String action(Element form) {
		return form.attr("action").isEmpty() ? form.baseUri() : form.absUrl("action");
	}

	/** Types into a text field, or picks from a list by its value or its words. */
	public Form fill(String name, String value) {
		this.fields.fill(name, value);
		return this;
	}

	/** Picks one of the radios by its value or its label. */
	public Form choose(String name, String valueOrLabel) {
		this.fields.all(name).forEach((radio) -> radio.removeAttr("checked"));
		return tick(name, valueOrLabel);
	}

	/** Ticks one of the boxes by its value or its label. */
	public Form tick(String name, String valueOrLabel) {
		this.fields.box(name, valueOrLabel).attr("checked", true);
		return this;
	}

	public Form untick(String name, String valueOrLabel) {
		this.fields.box(name, valueOrLabel).removeAttr("checked");
		return this;
	}

	/** Sends what no browser would: a field that isn't there, or another hidden value. */
	public Form tamper(String name, String value) {
		this.fields.replace(name, value);
		return this;
	}

	/** Chooses a file, which a browser then sends with the form. */
	public Form choose(String name, String fileName, byte[] content) {
		this.files.put(name, new Multipart.Chosen(fileName, content));
		return this;
	}

	/** Sends the form somewhere else than it says. */
	public Form to(String path) {
		this.action = URI.create(this.action).resolve(path).toString();
		return this;
	}

	/** What would be sent in this field, several values with commas between them. */
	public String value(String name) {
		return String.join(",", this.fields.values(name));
	}

	/** Presses the first button. */
	public Page submit() {
		return press((button) -> true);
	}

	/** Presses the button with these words. */
	public Page submit(String words) {
		return press((button) -> button.text().equals(words));
	}

	private Page press(Predicate<Element> wanted) {
		Element button = this.element.select("button:not([type=button])")
			.stream()
			.filter(wanted)
			.findFirst()
			.orElseThrow(() -> new AssertionError("No such button in " + this.element));
		if (button.hasAttr("formaction")) {
			to(button.attr("formaction"));
		}
		if (this.element.attr("enctype").equals("multipart/form-data")) {
			this.element.select("input[type=file]")
				.eachAttr("name")
				.forEach((name) -> this.files.putIfAbsent(name, Multipart.Chosen.NOTHING));
			return this.visitor.post(this.action, Multipart.of(this.fields.pairs(button), this.files));
		}
		String sent = this.fields.encoded(button);
		return this.element.attr("method").equalsIgnoreCase("post") ? this.visitor.post(this.action, sent)
				: this.visitor.get(this.action.replaceAll("[?#].*", "") + "?" + sent);
	}

}
