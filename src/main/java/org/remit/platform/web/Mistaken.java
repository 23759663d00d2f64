package org.remit.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something that may have been entered by mistake, as the page shows it that asks what
 * was wrong: what it is, where it stands, what there is to do instead, and how it is
 * struck out.
 */
public final class Mistaken {

	private final List<Link> way = new ArrayList<>();

	private final String what;

	private final Integer version;

	private String whole;

	private String caption = "";

	private String advice = "";

	private Link instead;

	private String cancel;

	private Consumer<Mistake> verb;

	private String done;

	private String next;

	/**
	 * @param what behind "Strike out", such as "the seat Chair"
	 * @param version of the thing, as it is now
	 */
	public Mistaken(String what, Integer version) {
		this.what = what;
		this.whole = what;
		this.version = version;
	}

	/** What the page's title calls it, where that says more than its heading. */
	public Mistaken whole(String whole) {
		this.whole = whole;
		return this;
	}

	/** One page further on the way to it, from the list of such things on. */
	public Mistaken below(String text, String href) {
		this.way.add(new Link(text, href));
		return this;
	}

	/** What stands over the heading. */
	public Mistaken caption(String caption) {
		this.caption = caption;
		return this;
	}

	/** When to strike it out, and what that does. */
	public Mistaken advice(String advice) {
		this.advice = advice;
		return this;
	}

	/** Where the last words of the advice lead: "… is [ended] instead." */
	public Mistaken instead(String text, String href) {
		this.instead = new Link(text, href);
		return this;
	}

	/** Where somebody goes who doesn't strike it out. */
	public Mistaken cancel(String href) {
		this.cancel = href;
		return this;
	}

	/**
	 * The front door's verb, what is said once it was done, and where.
	 */
	public Mistaken struckOut(Consumer<Mistake> verb, String done, String next) {
		this.verb = verb;
		this.done = done;
		this.next = next;
		return this;
	}

	public String title() {
		return "Strike out " + this.whole;
	}

	public String heading() {
		return "Strike out " + this.what;
	}

	public List<Link> way() {
		return List.copyOf(this.way);
	}

	public String caption() {
		return this.caption;
	}

	public String advice() {
		return this.advice;
	}

	/** Null where there is no page for it. */
	public Link instead() {
		return this.instead;
	}

	/** Null where the way back is enough. */
	public String cancel() {
		return this.cancel;
	}

	void strikeOut(Mistake mistake) {
		this.verb.accept(mistake);
	}

	String done() {
		return this.done;
	}

	String next() {
		return this.next;
	}

	Integer version() {
		return this.version;
	}

	/** Words that lead to a page. */
	public record Link(String text, String href) {
	}

}
