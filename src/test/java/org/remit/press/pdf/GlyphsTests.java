package org.remit.press.pdf;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.press.manuscript.Printable;

import static org.assertj.core.api.Assertions.assertThat;

class GlyphsTests {

	private final Pdfs pdfs = new Pdfs();

	@ParameterizedTest
	@ValueSource(strings = { "ŵ ŷ Ŵ Ŷ â ê î ô û ï", "“double” ‘single’ – — …", "❖ ➢ ✓ ✔ ◆ ► ▪ ○ ☐ ☒ ★",
			"£1,234.50 −5 ½ × ÷ ≥ ² § † ‡", "Ελληνικά Кирилица Łódź İstanbul", "\uD83D\uDE00", "non\u2011breaking" })
	void showsAsTyped(String typed) throws IOException {
		assertThat(print(typed).page(1)).contains(typed);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			'\uD83E\uDD84',              '[unicorn face]'
			'\u4F60\u597D',              '\uFFFD\uFFFD'
			'\uF8E7',                    '\uFFFD'
			'\uD800 alone',              '\uFFFD alone'
			'w\u0302',                   'ŵ'
			'zero\u200Bwidth\uFEFF',     'zerowidth'
			'right\u202Eto left',        'rightto left'
			'bell\u0007, end\u001F',     'bell, end'
			""")
	void namesOrMarksWhatNoFontHas(String typed, String printed) throws IOException {
		assertThat(print(typed).page(1)).contains("Typed: " + printed + ".");
	}

	@Test
	void conformsWhateverIsTyped() throws Exception {
		StringBuilder all = new StringBuilder("\uFEFF\uFFFE\uF0B7\u02E9\u02E5\uDC00");
		for (int letter = 1; letter < 0x30000; letter += (letter < 0x400) ? 1 : 61) {
			all.appendCodePoint(letter).append((letter % 40 == 0) ? " " : "");
		}
		String hostile = all.toString().replace("<", "").replace("&", "");
		assertThat(Conformance.faults(this.pdfs.of(everywhere(hostile)))).isEmpty();
	}

	@Test
	void conformsWithATitleOfNothingVisible() throws Exception {
		assertThat(Conformance.faults(this.pdfs.of(everywhere("\u0007 \t")))).isEmpty();
	}

	@Test
	void takesMarkupInATitleForText() throws IOException {
		Printable page = everywhere("<b>&amp; \"quoted\" ${title} ]]>");
		Opened opened = Opened.of(this.pdfs.of(page));
		assertThat(opened.pdf().getDocumentInformation().getTitle()).isEqualTo(page.title());
		assertThat(opened.page(1)).contains(page.title());
	}

	private Printable everywhere(String text) {
		String html = Samples.article("<p>" + text + "</p><p><a href='/x' title='" + text.replace("'", "") + "'>x</a>");
		return new Printable(html, text, text, text, URI.create("https://rosemere.example/"), Instant.EPOCH);
	}

	private Opened print(String typed) throws IOException {
		return Opened.of(this.pdfs.of(Samples.page(Samples.article("<p>Typed: " + typed + ".</p>"))));
	}

}
