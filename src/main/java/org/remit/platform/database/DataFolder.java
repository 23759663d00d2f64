package org.remit.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder of the setting {@code remit.data-dir}, held by one copy of the application
 * at a time. The kernel drops the hold even when the JVM is killed, so holding it proves
 * that a server still running in the folder is a leftover.
 */
final class DataFolder implements AutoCloseable {

	/** The major version of the binaries that the build brings. */
	static final String MAJOR = "18";

	private final Path folder;

	private final FileChannel lock;

	private DataFolder(Path folder, FileChannel lock) {
		this.folder = folder;
		this.lock = lock;
	}

	static DataFolder hold(Path directory) {
		try {
			Path folder = OwnerOnly.folder(directory.toAbsolutePath()).toRealPath();
			return new DataFolder(folder, lock(folder));
		}
		catch (IOException ex) {
			throw new DatabaseRefused("The data folder " + directory.toAbsolutePath() + " can't be used: " + ex,
					"Give Remit a folder it may write to in the setting remit.data-dir.");
		}
	}

	private static FileChannel lock(Path folder) throws IOException {
		FileChannel channel = FileChannel.open(folder.resolve("postgresql.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		if (isFree(channel)) {
			return channel;
		}
		channel.close();
		throw new DatabaseRefused("Another running copy of Remit uses the data folder " + folder + ".",
				"Stop the other copy, or give this one a folder of its own in the setting remit.data-dir.");
	}

	private static boolean isFree(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	/** Refuses data that another major version wrote, which this one can't read. */
	void checkVersion() throws IOException {
		Path file = data().resolve("PG_VERSION");
		String version = Files.exists(file) ? Files.readString(file).strip() : MAJOR;
		if (!version.equals(MAJOR)) {
			throw new DatabaseRefused(
					"The database in " + data() + " was made by PostgreSQL " + version + ", but this Remit brings "
							+ "PostgreSQL " + MAJOR + ". Nothing in it was changed.",
					"Run the Remit that made it, or move its contents into a new folder with pg_dump and psql.");
		}
	}

	Path data() {
		return this.folder.resolve("postgresql");
	}

	Path log() {
		return this.folder.resolve("postgresql.log");
	}

	Path binaries() {
		return this.folder.resolve("postgresql-binaries");
	}

	Path password() {
		return this.folder.resolve("postgresql.password");
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return this.folder.toString();
	}

}
