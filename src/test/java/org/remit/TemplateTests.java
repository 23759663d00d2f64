package org.remit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the templates may not contain, read as plain files. */
class TemplateTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	/** Templates that print HTML made elsewhere; whoever makes it must clean it. */
	private static final Set<String> MAY_PRINT_HTML = Set.of();

	/** Unescaped text lets whoever wrote it run scripts in the reader's browser. */
	@Test
	void escapeAllTextButWhereNamedHere() throws IOException {
		List<String> found = templatesWith("th:utext|\\[\\(");
		assertThat(found).isSubsetOf(MAY_PRINT_HTML);
	}

	/** The Content-Security-Policy would block it: the page would silently lack it. */
	@Test
	void holdNoInlineScriptOrStyle() throws IOException {
		assertThat(templatesWith("<style|\\s(th:)?style=|\\s(th:)?on[a-z]+=|<script(?![^>]*src=)")).isEmpty();
	}

	/**
	 * Thymeleaf replaces an element before it asks for the condition on it: both would be
	 * shown.
	 */
	@Test
	void askForConditionsOutsideOfWhatIsReplaced() throws IOException {
		String both = "<[^>]*\\sth:(if|unless|each)=[^>]*\\sth:replace=|<[^>]*\\sth:replace=[^>]*\\sth:(if|unless|each)=";
		assertThat(templatesWith(both)).isEmpty();
	}

	/** A line is read whole, and a change to it shows what was changed. */
	@Test
	void keepLinesShortWithOneCellItemOrFieldEach() throws IOException {
		String several = "<(td|th|li|dt|dd|option|select|input|textarea)[\\s>][^\\n]*<(td|th|li|dt|dd|option|select|input|textarea)[\\s>]";
		assertThat(templatesWith("[^\\n]{141}|" + several)).isEmpty();
	}

	/** The way to a page is made of steps; the layout makes a navigation of them. */
	@Test
	void leaveBreadcrumbsToTheirFragment() throws IOException {
		assertThat(templatesWith("govuk-breadcrumbs__(link|list-item)")).containsOnly("govuk/breadcrumbs.html");
	}

	private static List<String> templatesWith(String regex) throws IOException {
		Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((file) -> file.toString().endsWith(".html"))
				.filter((file) -> pattern.matcher(read(file)).find())
				.map((file) -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
				.toList();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
