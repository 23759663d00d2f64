package org.remit.press.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One cut of a font, read and put into one file only if something is set in it. */
final class EmbeddedFont extends PDFontSupplier {

	private final byte[] glyphs;

	private final PDDocument pdf;

	EmbeddedFont(byte[] glyphs, PDDocument pdf) {
		super(null);
		this.glyphs = glyphs;
		this.pdf = pdf;
	}

	/**
	 * Without ligatures: PDF/UA wants every glyph to lead back to a letter, and those
	 * don't.
	 */
	@Override
	public PDFont supply() {
		try {
			TrueTypeFont font = parsed(this.glyphs);
			font.setEnableGsub(false);
			return PDType0Font.load(this.pdf, font, true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static TrueTypeFont parsed(byte[] glyphs) throws IOException {
		return new TTFParser().parse(new RandomAccessReadBuffer(glyphs));
	}

}
