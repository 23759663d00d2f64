package org.remit.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server that outlived its application, as it does when that is killed. It has
 * to end before the next one can use the data. Only a process that runs the binaries of
 * this data folder is ever stopped: the number in a stale file may by now belong to
 * another.
 */
final class LeftoverServer {

	private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);

	private static final int PATIENCE_IN_SECONDS = 20;

	private LeftoverServer() {
	}

	static void stop(DataFolder folder) {
		firstLine(folder.data().resolve("postmaster.pid")).filter((line) -> line.matches("\\d{1,18}"))
			.flatMap((pid) -> ProcessHandle.of(Long.parseLong(pid)))
			.filter((process) -> runs(process, folder.binaries()))
			.ifPresent(LeftoverServer::stop);
	}

	private static Optional<String> firstLine(Path file) {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.map(String::strip).findFirst();
		}
		catch (IOException | UncheckedIOException ex) {
			return Optional.empty();
		}
	}

	private static boolean runs(ProcessHandle process, Path binaries) {
		return process.info().command().filter((command) -> Path.of(command).startsWith(binaries)).isPresent();
	}

	private static void stop(ProcessHandle server) {
		log.warn("Stopping the database server that an earlier run left behind, process {}", server.pid());
		CompletableFuture<ProcessHandle> exit = server.onExit().orTimeout(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
		server.destroy();
		exit.exceptionally((tooLate) -> kill(server)).join();
	}

	/** Its data survives: the next start recovers it from the write-ahead log. */
	private static ProcessHandle kill(ProcessHandle server) {
		server.descendants().forEach(ProcessHandle::destroyForcibly);
		server.destroyForcibly();
		return server.onExit().join();
	}

}
