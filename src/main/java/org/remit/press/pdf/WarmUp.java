package org.remit.press.pdf;

import java.net.URI;
import java.time.Instant;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.remit.press.manuscript.Printable;

/**
 * Prints a page for nobody once the application serves, so that the first reader does not
 * wait for fonts and a thousand classes to be read.
 */
@Component
class WarmUp {

	private static final String PAGE = """
			<h1>Title</h1><h2>Heading</h2><p>Plain, <b>bold</b>, <i>italic</i>, <b><i>both</i></b>, <a href="/">link</a> \u2756</p>
			<dl><dt>Term</dt><dd>Meaning</dd></dl><ul><li>One<ul><li>Two</li></ul></li></ul><ol><li>One</li></ol>
			<table><caption>Table</caption><thead><tr><th>Head</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table>
			""";

	private final Pdfs pdfs;

	WarmUp(Pdfs pdfs) {
		this.pdfs = pdfs;
	}

	/** Beside the start, never in its way, nor in the way of a shutdown. */
	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		Thread thread = new Thread(this::print, "pdf-warm-up");
		thread.setDaemon(true);
		thread.start();
	}

	private void print() {
		this.pdfs.of(new Printable(PAGE, "Warm-up", "A page for nobody", "", URI.create("http://localhost/"),
				Instant.EPOCH));
	}

}
