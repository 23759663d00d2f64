package org.remit.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import org.remit.platform.tables.Csv;

/** A table that a browser saves as a file for a spreadsheet. */
public final class CsvFile {

	private CsvFile() {
	}

	/**
	 * @param name of the file, without its ending
	 */
	public static ResponseEntity<byte[]> of(String name, List<List<String>> rows) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name + ".csv").build().toString())
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.body(Csv.write(rows));
	}

}
