package org.remit.publishing.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What Remit once wrote it reads for ever: a kept snapshot of each kind and schema still
 * has its hash, is written in the same bytes, and prints the same words. A file here is
 * never changed; a new schema gets a new one.
 */
@RemitTest
class GoldenSnapshotTests {

	private static final Path KEPT = Path.of("src/test/resources/snapshots");

	private static final Path PROPOSED = Path.of("target/snapshots");

	private final DocumentKinds kinds;

	private final ITemplateEngine templates;

	private final JdbcClient database;

	GoldenSnapshotTests(DocumentKinds kinds, ITemplateEngine templates, JdbcClient database) {
		this.kinds = kinds;
		this.templates = templates;
		this.database = database;
	}

	@ParameterizedTest
	@MethodSource("kept")
	void isReadHashedAndPrintedAsEver(String name) {
		String text = read(KEPT.resolve(name + ".json"));
		Snapshot snapshot = Snapshots.read(text, kind(name));
		assertThat(Snapshots.write(snapshot)).isEqualTo(text);
		assertThat(words(snapshot, kind(name))).isEqualTo(read(KEPT.resolve(name + ".txt")));
	}

	/**
	 * Where one is missing, a proposal from the sample council is left in {@code target}.
	 */
	@Test
	void areKeptOfEachKindInItsNewestSchema() {
		Set<String> kept = kept().collect(Collectors.toSet());
		assertThat(this.kinds.all().filter((kind) -> !kept.contains(name(kind))).peek(this::propose).map(this::name))
			.isEmpty();
	}

	@Test
	void areRefusedInASchemaOfTheFuture() {
		DocumentKind kind = this.kinds.all().findFirst().orElseThrow();
		String text = "{\"schema\":%d,\"title\":\"Of tomorrow\"}".formatted(kind.schema() + 1);
		assertThatIllegalStateException().isThrownBy(() -> Snapshots.read(text, kind))
			.withMessageContaining("of schema %d".formatted(kind.schema() + 1));
	}

	static Stream<String> kept() {
		try (Stream<Path> files = Files.list(KEPT)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".json"))
				.map((name) -> name.replace(".json", ""))
				.sorted()
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String name(DocumentKind kind) {
		return "%s-%d".formatted(kind.key(), kind.schema());
	}

	private DocumentKind kind(String name) {
		String key = name.substring(0, name.lastIndexOf('-'));
		return this.kinds.all().filter((kind) -> kind.key().equals(key)).findFirst().orElseThrow();
	}

	/** The hash, each printed line, and the words of the page. */
	private String words(Snapshot snapshot, DocumentKind kind) {
		String lines = snapshot.printed()
			.stream()
			.map((line) -> "%s | %d | %s".formatted(line.section(), line.depth(), line.text()))
			.collect(Collectors.joining("\n"));
		return "%s\n\n%s\n\n%s\n".formatted(Snapshots.hash(snapshot), lines, page(snapshot, kind));
	}

	private String page(Snapshot snapshot, DocumentKind kind) {
		WebContext context = new WebContext(JakartaServletWebApplication.buildApplication(new MockServletContext())
			.buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse()), Locale.UK);
		context.setVariable("snapshot", snapshot);
		context.setVariable("kind", kind);
		String html = this.templates.process(kind.template(), Set.of("statement"), context);
		return Jsoup.parse(html)
			.body()
			.select("*")
			.stream()
			.filter((element) -> !element.ownText().isBlank())
			.map((element) -> element.ownText())
			.collect(Collectors.joining("\n"));
	}

	private void propose(DocumentKind kind) {
		String text = this.database.sql("""
				select snapshot from edition join document on document.id = document_id
				where kind = :kind and status = 'PUBLISHED' order by length(snapshot) desc limit 1""")
			.param("kind", kind.key())
			.query(String.class)
			.single();
		write(PROPOSED.resolve(name(kind) + ".json"), text);
		write(PROPOSED.resolve(name(kind) + ".txt"), words(Snapshots.read(text, kind), kind));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Path file, String text) {
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
