package org.remit.publishing.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.http.MediaType;

/** A file as which a published edition can be taken away. */
enum Format {

	PDF(MediaType.APPLICATION_PDF), ODT(new MediaType("application", "vnd.oasis.opendocument.text")),
	JSON(MediaType.APPLICATION_JSON), CSV(new MediaType("text", "csv", StandardCharsets.UTF_8));

	private final MediaType type;

	Format(MediaType type) {
		this.type = type;
	}

	/** By the ending of a file's name. */
	static Format of(String ending) {
		return valueOf(ending.toUpperCase(Locale.ROOT));
	}

	String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	MediaType type() {
		return this.type;
	}

}
