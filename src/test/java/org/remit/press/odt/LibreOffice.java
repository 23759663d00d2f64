package org.remit.press.odt;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The word processor that most people open text documents with, where it is installed.
 */
public final class LibreOffice {

	private LibreOffice() {
	}

	/**
	 * Makes a PDF of each of these files of a folder, with settings of their own, so that
	 * nobody's are touched.
	 */
	public static void print(Path folder, String... files) throws Exception {
		List<String> command = new ArrayList<>(
				List.of(installed().toString(), "-env:UserInstallation=" + folder.resolve("settings").toUri(),
						"--headless", "--convert-to", "pdf", "--outdir", folder.toString()));
		Stream.of(files).map((file) -> folder.resolve(file).toString()).forEach(command::add);
		Process office = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.resolve("office.log").toFile())
			.start();
		try {
			assertThat(office.waitFor(4, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
		}
		finally {
			office.descendants().forEach(ProcessHandle::destroyForcibly);
			office.destroyForcibly();
		}
	}

	private static Path installed() {
		return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.flatMap((folder) -> Stream.of("soffice", "libreoffice").map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst()
			.orElseGet(LibreOffice::skip);
	}

	private static Path skip() {
		System.err.println("*** SKIPPED: no LibreOffice on the path, so no text document was opened in one ***");
		return Assumptions.abort("no LibreOffice on the path");
	}

}
