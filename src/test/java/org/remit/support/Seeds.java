package org.remit.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/**
 * The real council documents that Remit exists for. They lie beside the project, not in
 * it: where they are missing, the tests that read them are skipped, and say so.
 */
public final class Seeds {

	private Seeds() {
	}

	/** The text of the seed whose file name begins so, {@code 000} say. */
	public static String read(String name) {
		try {
			return Files.readString(find(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path find(String name) {
		return Stream.of("../shared/seeds", "../../shared/seeds")
			.map(Path::of)
			.filter(Files::isDirectory)
			.flatMap(Seeds::files)
			.filter((file) -> file.getFileName().toString().startsWith(name))
			.findFirst()
			.orElseGet(() -> skip(name));
	}

	private static Stream<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path skip(String name) {
		System.err.println("*** SKIPPED: no seed " + name + " in ../shared/seeds ***");
		return Assumptions.abort("no seed " + name + " in ../shared/seeds");
	}

}
