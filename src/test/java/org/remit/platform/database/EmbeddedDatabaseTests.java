package org.remit.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The database as the application starts it, not the quick one of the other tests. */
class EmbeddedDatabaseTests {

	@TempDir
	private static Path folder;

	private static EmbeddedDatabase database;

	@BeforeAll
	static void start() {
		database = EmbeddedDatabase.start(folder);
	}

	@AfterAll
	static void stop() {
		database.close();
	}

	static JdbcClient client(EmbeddedDatabase database) {
		return JdbcClient
			.create(new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
	}

	/** No kill test can see these: a killed process loses nothing, a cut cable does. */
	@ParameterizedTest
	@ValueSource(strings = { "fsync", "synchronous_commit", "full_page_writes", "data_checksums" })
	void losesNothingThatItAcknowledged(String setting) {
		assertThat(show(setting)).isEqualTo("on");
	}

	@Test
	void isTheVersionThatTheFolderIsCheckedFor() {
		assertThat(show("server_version")).startsWith(DataFolder.MAJOR + ".");
	}

	/**
	 * The lines that PostgreSQL writes: process, folder, start, port, socket, address.
	 */
	@Test
	void listensOnTheLoopbackAddressOnly() throws IOException {
		List<String> server = Files.readAllLines(folder.resolve("postgresql/postmaster.pid"));
		assertThat(server.get(4)).isEmpty();
		assertThat(server.get(5)).isEqualTo("localhost");
	}

	@ParameterizedTest
	@ValueSource(strings = { "remit", "postgres" })
	void letsNobodyInWithoutThePassword(String role) {
		for (String password : new String[] { null, "", "remit", "postgres" }) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), role, password))
				.withMessageContaining("password");
		}
	}

	@Test
	void isUsedByARoleWithoutSpecialPowers() {
		assertThat(client(database)
			.sql("select rolsuper or rolcreatedb or rolcreaterole from pg_roles" + " where rolname = current_user")
			.query(Boolean.class)
			.single()).isFalse();
	}

	/** zonky opens the folder of its binaries to all: without entry that is of no use. */
	@ParameterizedTest
	@DisabledOnOs(OS.WINDOWS)
	@ValueSource(strings = { "postgresql", "postgresql.password", "postgresql.log", "postgresql-binaries" })
	void keepsOtherUsersOut(String file) throws IOException {
		assertThat(Files.getPosixFilePermissions(folder.resolve(file)))
			.doesNotContain(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_EXECUTE)
			.doesNotContain(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE);
	}

	@Test
	void keepsItsPasswordInTheDataFolder() {
		assertThat(folder.resolve("postgresql.password")).hasContent(database.getPassword());
	}

	private static String show(String setting) {
		return client(database).sql("show " + setting).query(String.class).single();
	}

}
