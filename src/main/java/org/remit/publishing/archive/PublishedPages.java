package org.remit.publishing.archive;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

import org.remit.platform.actor.NotFound;
import org.remit.platform.time.AsAt;
import org.remit.publishing.documents.DocumentKind;

/**
 * The public addresses of one kind of document: the live edition, each edition for ever,
 * and both as files and as data. A kind's own controller extends this and says under
 * which address.
 */
public abstract class PublishedPages {

	private static final String LIVE = "/{slug:[a-z0-9-]{1,100}}";

	private static final String EDITION = LIVE + "/editions/{number:[1-9]\\d{0,5}}";

	private final DocumentKind kind;

	private final Archive archive;

	private final Formats formats;

	protected PublishedPages(DocumentKind kind, Archive archive, Formats formats) {
		this.kind = kind;
		this.archive = archive;
		this.formats = formats;
	}

	@GetMapping(LIVE)
	public String live(@PathVariable String slug, AsAt asAt, Model model) {
		try {
			return show(this.archive.page(this.kind, slug, asAt), model);
		}
		catch (NotInForce ex) {
			model.addAttribute("kind", this.kind);
			model.addAttribute("first", ex.first());
			return "publishing/archive/not-in-force";
		}
	}

	@GetMapping(EDITION)
	public String edition(@PathVariable String slug, @PathVariable int number, Model model) {
		return show(this.archive.page(this.kind, slug, number), model);
	}

	@GetMapping(LIVE + ".{ending:pdf|odt|json|csv}")
	public ResponseEntity<byte[]> liveAs(@PathVariable String slug, @PathVariable String ending,
			HttpServletRequest request, HttpServletResponse response) {
		return give(this.archive.live(this.kind, slug), Format.of(ending), request, response);
	}

	@GetMapping(EDITION + ".{ending:pdf|odt|json|csv}")
	public ResponseEntity<byte[]> editionAs(@PathVariable String slug, @PathVariable int number,
			@PathVariable String ending, HttpServletRequest request, HttpServletResponse response) {
		return give(this.archive.edition(this.kind, slug, number), Format.of(ending), request, response);
	}

	@ExceptionHandler(FormerAddress.class)
	public ResponseEntity<Void> moved(FormerAddress moved, HttpServletRequest request) {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.header(HttpHeaders.LOCATION, moved.present(request.getRequestURI()))
			.build();
	}

	private String show(PublishedPage page, Model model) {
		model.addAttribute("kind", this.kind);
		model.addAttribute("page", page);
		model.addAttribute("published", page.published());
		model.addAttribute("snapshot", page.published().snapshot());
		if (page.published().isWithdrawn()) {
			return "publishing/archive/withdrawn";
		}
		return page.isEnded() ? "publishing/archive/ended" : "publishing/archive/published";
	}

	private ResponseEntity<byte[]> give(Published published, Format format, HttpServletRequest request,
			HttpServletResponse response) {
		if (format == Format.CSV && !this.kind.tabular()) {
			throw new NotFound("table");
		}
		if (published.isWithdrawn()) {
			return gone(published);
		}
		String tag = this.formats.tag(published, format);
		if (new ServletWebRequest(request, response).checkNotModified(tag)) {
			return null;
		}
		return ResponseEntity.ok()
			.eTag(tag)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"inline; filename=\"%s.%s\"".formatted(fileName(published), format.ending()))
			.contentType(format.type())
			.body(this.formats.write(format, this.kind, published, request, response));
	}

	/**
	 * The notice itself is a page: a file of it would be kept as the document.
	 */
	private ResponseEntity<byte[]> gone(Published published) {
		String words = "This %s was withdrawn. The reason stands at %s/%s%n".formatted(this.kind.noun(),
				this.kind.address(), published.document().slug());
		return ResponseEntity.status(HttpStatus.GONE)
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(words.getBytes(StandardCharsets.UTF_8));
	}

	private static String fileName(Published published) {
		return "%s-edition-%d".formatted(published.document().slug(), published.edition().number());
	}

}
