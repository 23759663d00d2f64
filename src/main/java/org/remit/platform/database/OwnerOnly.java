package org.remit.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files and folders that other users of the machine can't enter, from the moment they are
 * made. On Windows they have the permissions of the folder they are in.
 */
final class OwnerOnly {

	private OwnerOnly() {
	}

	static Path file(Path path) throws IOException {
		return Files.createFile(path, permissions(path, "rw-------"));
	}

	static Path folder(Path path) throws IOException {
		return Files.isDirectory(path) ? path : Files.createDirectories(path, permissions(path, "rwx------"));
	}

	private static FileAttribute<?>[] permissions(Path path, String permissions) {
		if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) };
	}

}
