package org.remit.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A form with files as a browser sends it. */
record Multipart(byte[] body) {

	private static final String BOUNDARY = "remit-boundary-7c1f";

	/** A file that somebody chose. */
	record Chosen(String name, byte[] content) {

		/** What a browser sends where nobody chose one. */
		static final Chosen NOTHING = new Chosen("", new byte[0]);

	}

	static Multipart of(List<Map.Entry<String, String>> fields, Map<String, Chosen> files) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		fields.stream()
			.filter((field) -> !files.containsKey(field.getKey()))
			.forEach((field) -> part(body, "name=\"%s\"".formatted(field.getKey()),
					field.getValue().replaceAll("\r?\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
		files.forEach((name, file) -> part(body, "name=\"%s\"; filename=\"%s\"".formatted(name, file.name()),
				file.content()));
		body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
		return new Multipart(body.toByteArray());
	}

	private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
		String head = "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(BOUNDARY, disposition);
		body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
	}

	String type() {
		return "multipart/form-data; boundary=" + BOUNDARY;
	}

}
