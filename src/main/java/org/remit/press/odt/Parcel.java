package org.remit.press.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The files that make up a document, in one zip. What kind of document it is comes first
 * and uncompressed, so that it can be told from the first bytes (ODF 1.3, part 2, 3.3).
 */
final class Parcel {

	private static final String KIND = "application/vnd.oasis.opendocument.text";

	private static final String MANIFEST = Resource.read("odt/manifest.xml");

	/** Any day that a zip can name: the file says nothing of when it was made. */
	private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 2, 0, 0);

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final ZipOutputStream zip = new ZipOutputStream(this.bytes, StandardCharsets.UTF_8);

	Parcel() {
		byte[] kind = KIND.getBytes(StandardCharsets.US_ASCII);
		CRC32 sum = new CRC32();
		sum.update(kind);
		ZipEntry entry = new ZipEntry("mimetype");
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(kind.length);
		entry.setCrc(sum.getValue());
		put(entry, kind);
		add("META-INF/manifest.xml", MANIFEST);
	}

	Parcel add(String name, String text) {
		put(new ZipEntry(name), text.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	byte[] bytes() {
		try {
			this.zip.close();
			return this.bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void put(ZipEntry entry, byte[] content) {
		try {
			entry.setTimeLocal(MOMENT);
			this.zip.putNextEntry(entry);
			this.zip.write(content);
			this.zip.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
