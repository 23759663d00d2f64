package org.remit.press.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.stream.IntStream;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

import org.springframework.core.io.ClassPathResource;

/**
 * The fonts that go into the file: Liberation Sans, and DejaVu Sans for the bullets and
 * symbols that it lacks.
 */
final class Fonts {

	private static final byte[] REGULAR = read("liberation/LiberationSans-Regular.ttf");

	private static final byte[] BOLD = read("liberation/LiberationSans-Bold.ttf");

	private static final byte[] ITALIC = read("liberation/LiberationSans-Italic.ttf");

	private static final byte[] BOLD_ITALIC = read("liberation/LiberationSans-BoldItalic.ttf");

	private static final byte[] SYMBOLS = read("net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

	/** All four cuts of Liberation have the same letters. */
	private static final BitSet LETTERS = letters(REGULAR, SYMBOLS);

	private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

	private Fonts() {
	}

	static boolean have(int letter) {
		return LETTERS.get(letter);
	}

	static void addTo(PdfRendererBuilder builder, PDDocument pdf) {
		builder.useFont(new EmbeddedFont(REGULAR, pdf), "Liberation", 400, FontStyle.NORMAL, true);
		builder.useFont(new EmbeddedFont(BOLD, pdf), "Liberation", 700, FontStyle.NORMAL, true);
		builder.useFont(new EmbeddedFont(ITALIC, pdf), "Liberation", 400, FontStyle.ITALIC, true);
		builder.useFont(new EmbeddedFont(BOLD_ITALIC, pdf), "Liberation", 700, FontStyle.ITALIC, true);
		builder.useFont(new EmbeddedFont(SYMBOLS, pdf), "DejaVu", 400, FontStyle.NORMAL, true);
		builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
	}

	private static BitSet letters(byte[]... fonts) {
		BitSet found = new BitSet(Character.MAX_CODE_POINT);
		for (byte[] font : fonts) {
			try (TrueTypeFont glyphs = EmbeddedFont.parsed(font)) {
				CmapLookup shapes = glyphs.getUnicodeCmapLookup();
				IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
					.filter((letter) -> shapes.getGlyphId(letter) != 0)
					.filter(Fonts::meansSomething)
					.forEach(found::set);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return found;
	}

	/**
	 * Marks of order and private letters are invisible or mean something else in every
	 * font.
	 */
	private static boolean meansSomething(int letter) {
		int type = Character.getType(letter);
		return type != Character.FORMAT && type != Character.PRIVATE_USE;
	}

	private static byte[] read(String path) {
		try {
			return new ClassPathResource(path).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
