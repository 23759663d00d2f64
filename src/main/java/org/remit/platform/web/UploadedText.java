package org.remit.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.springframework.web.multipart.MultipartFile;

import org.remit.platform.actor.RuleBroken;

/**
 * The text of a file that somebody chose. Spreadsheets on Windows save CSV in the code
 * page 1252 unless they are told otherwise, so what is no UTF-8 is read as that.
 */
public final class UploadedText {

	private static final int LARGEST = 1_000_000;

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private UploadedText() {
	}

	/**
	 * @param longest so many characters at most
	 */
	public static String of(MultipartFile file, int longest) {
		if (file.getSize() > LARGEST) {
			throw new RuleBroken("file", "The file must be smaller than 1 MB");
		}
		String text = decoded(bytes(file));
		if (text.chars().anyMatch((c) -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
			throw new RuleBroken("file",
					"This is no text. Save the list as CSV or as plain text, and choose that file");
		}
		if (text.codePointCount(0, text.length()) > longest) {
			throw new RuleBroken("file", "The file must have %,d characters or fewer".formatted(longest));
		}
		if (text.isBlank()) {
			throw new RuleBroken("file", "The file is empty");
		}
		return text;
	}

	private static byte[] bytes(MultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String decoded(byte[] bytes) {
		boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
		String text = wide ? new String(bytes, StandardCharsets.UTF_16) : narrow(bytes);
		return (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	private static String narrow(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(bytes, WINDOWS);
		}
	}

}
