package org.remit.publishing.archive;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.remit.platform.council.Councils;
import org.remit.platform.tables.Csv;
import org.remit.press.manuscript.Printable;
import org.remit.press.odt.Odts;
import org.remit.press.pdf.Pdfs;
import org.remit.publishing.documents.DocumentKind;
import org.remit.publishing.documents.Edition;
import org.remit.publishing.documents.EditionFacts;
import org.remit.publishing.documents.Hash;

/** A published edition as files and as data, from the same snapshot as the page. */
@Component
public class Formats {

	private static final JsonMapper READABLE = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final ITemplateEngine templates;

	private final Pdfs pdfs;

	private final Odts odts;

	private final Councils councils;

	private final String build;

	Formats(ITemplateEngine templates, Pdfs pdfs, Odts odts, Councils councils, ObjectProvider<BuildProperties> build) {
		this.templates = templates;
		this.pdfs = pdfs;
		this.odts = odts;
		this.councils = councils;
		this.build = build.stream().map(BuildProperties::getTime).map(String::valueOf).findFirst().orElse("");
	}

	/**
	 * Changes whenever the bytes may: with the edition, its successors and the council's
	 * name.
	 */
	String tag(Published published, Format format) {
		String council = this.councils.current().name();
		return Hash.of(String.join("\n", format.ending(), this.build, council, published.edition().seal().hash(),
				published.live().seal().hash(), published.document().slug()));
	}

	byte[] write(Format format, DocumentKind kind, Published published, HttpServletRequest request,
			HttpServletResponse response) {
		return switch (format) {
			case PDF -> this.pdfs.of(printable(kind, published, request, response));
			case ODT -> this.odts.of(printable(kind, published, request, response));
			case JSON -> json(kind, published);
			case CSV -> Csv.write(kind.table(published.snapshot()));
		};
	}

	/** An edition as it goes into a file, or into one together with others. */
	public Printable printable(DocumentKind kind, Published published, HttpServletRequest request,
			HttpServletResponse response) {
		WebContext context = new WebContext(JakartaServletWebApplication.buildApplication(request.getServletContext())
			.buildExchange(request, response), Locale.UK);
		context.setVariable("kind", kind);
		context.setVariable("published", published);
		context.setVariable("snapshot", published.snapshot());
		String council = this.councils.current().name();
		String title = StringUtils.capitalize(kind.name(published.snapshot().title()));
		String description = "%s, edition %d, a %s published by %s".formatted(published.snapshot().title(),
				published.edition().number(), kind.noun(), council);
		return new Printable(this.templates.process("publishing/archive/print", context), title, description, council,
				address(kind, published), published.edition().publishedAt(), kind.landscape());
	}

	private static URI address(DocumentKind kind, Published published) {
		return ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("%s/%s/editions/%d".formatted(kind.address(), published.document().slug(),
					published.edition().number()))
			.build()
			.toUri();
	}

	private byte[] json(DocumentKind kind, Published published) {
		Edition edition = published.edition();
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("council", this.councils.current().name());
		data.put("kind", kind.key());
		data.put("title", published.snapshot().title());
		data.put("address", "%s/%s".formatted(kind.address(), published.document().slug()));
		data.put("edition", edition.number());
		data.put("editions", published.editions().stream().map(EditionFacts::number).toList());
		data.put("publishedAt", edition.publishedAt().toString());
		data.put("inForceFrom", edition.inForceFrom().toString());
		data.put("changeNote", edition.changeNote());
		data.put("sha256", edition.snapshotHash());
		data.put("content", READABLE.readTree(edition.snapshot()));
		return READABLE.writeValueAsString(data).getBytes(StandardCharsets.UTF_8);
	}

}
