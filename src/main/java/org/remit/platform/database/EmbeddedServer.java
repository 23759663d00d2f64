package org.remit.platform.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * Turns zonky's {@link EmbeddedPostgres}, made for tests, into a server that keeps what
 * it was given: it would run without fsync, trust every user of the machine, put its
 * binaries where all users can write, delete its data at the end and stop too early, from
 * a shutdown hook of its own.
 */
final class EmbeddedServer {

	private static final Map<String, String> SETTINGS = Map.of("fsync", "on", "full_page_writes", "on",
			"synchronous_commit", "on", "listen_addresses", "localhost", "unix_socket_directories", "",
			"max_connections", "50", "log_checkpoints", "off");

	/** The same order of words on every operating system. */
	private static final Map<String, String> LOCALE = Map.of("locale", "C", "locale-provider", "builtin",
			"builtin-locale", "PG_UNICODE_FAST");

	private static final String WHO_MAY_CONNECT = """
			# Written at every start: everyone needs the password, and only from this machine
			host all all 127.0.0.1/32 scram-sha-256
			host all all ::1/128 scram-sha-256
			""";

	private EmbeddedServer() {
	}

	static EmbeddedPostgres start(DataFolder folder, PasswordFile password) throws IOException {
		if (Files.notExists(folder.log())) {
			OwnerOnly.file(folder.log());
		}
		OwnerOnly.folder(folder.binaries());
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setDataDirectory(folder.data())
			.setCleanDataDirectory(false)
			.setOverrideWorkingDirectory(folder.binaries().toFile())
			.setOutputRedirector(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
			.setRegisterShutdownHook(false)
			.setPGStartupWait(Duration.ofMinutes(1));
		SETTINGS.forEach(builder::setServerConfig);
		LOCALE.forEach(builder::setLocaleConfig);
		askForPassword(builder, password);
		return builder.start();
	}

	/**
	 * These options follow zonky's {@code -A trust} on the command line of initdb, and
	 * the later one counts: there is no moment in which the server trusts anyone.
	 */
	private static void askForPassword(EmbeddedPostgres.Builder builder, PasswordFile password) throws IOException {
		builder.setLocaleConfig("auth", "scram-sha-256")
			.setLocaleConfig("pwfile", password.path().toString())
			.setConnectConfig("password", password.read())
			.setDataDirectoryCustomizer(EmbeddedServer::writeWhoMayConnect);
	}

	private static void writeWhoMayConnect(File data) {
		try {
			Files.writeString(data.toPath().resolve("pg_hba.conf"), WHO_MAY_CONNECT);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
