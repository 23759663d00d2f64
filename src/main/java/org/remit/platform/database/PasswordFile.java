package org.remit.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

import org.springframework.util.FileSystemUtils;

/**
 * The password of the embedded database: random, made once, in a file that only its owner
 * may read. While the database is being made the file has another name; so a making that
 * was cut short is known as one, and begins again.
 */
final class PasswordFile {

	private final Path kept;

	private final Path unfinished;

	private final Path data;

	PasswordFile(DataFolder folder) {
		this.kept = folder.password();
		this.unfinished = this.kept.resolveSibling(this.kept.getFileName() + ".unfinished");
		this.data = folder.data();
	}

	/** False until the database has been made wholly, and again where it was deleted. */
	boolean isKept() {
		return Files.exists(this.kept) && Files.exists(this.data);
	}

	/** Clears away what an earlier making left, and makes a password for the next. */
	void make() throws IOException {
		if (Files.exists(this.unfinished)) {
			FileSystemUtils.deleteRecursively(this.data);
			Files.delete(this.unfinished);
		}
		refuseLoss();
		Files.deleteIfExists(this.kept);
		Files.writeString(OwnerOnly.file(this.unfinished), random());
	}

	private void refuseLoss() {
		if (Files.exists(this.data)) {
			throw new DatabaseRefused(
					"There is a database in " + this.data + ", but its password " + this.kept + " is missing.",
					"Put the password file back from your backup, or move the database away.");
		}
	}

	private static String random() {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		return Base64.getUrlEncoder().encodeToString(random);
	}

	/** The database has been made: from now on its data counts. */
	void keep() throws IOException {
		Files.move(this.unfinished, this.kept, StandardCopyOption.ATOMIC_MOVE);
	}

	Path path() {
		return isKept() ? this.kept : this.unfinished;
	}

	String read() throws IOException {
		return Files.readString(path()).strip();
	}

}
