package org.remit.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a data folder goes through between two runs of the application. */
class EmbeddedDatabaseRestartTests {

	@TempDir
	private Path folder;

	@Test
	void takesOverFromACopyThatWasKilledAndKeepsItsData() throws IOException {
		Process copy = startCopyThatStoresANote();
		assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> EmbeddedDatabase.start(this.folder))
			.withMessageContaining("Another running copy");
		copy.destroyForcibly().onExit().join();
		ProcessHandle leftover = server();
		assertThat(leftover.isAlive()).isTrue();

		try (EmbeddedDatabase next = EmbeddedDatabase.start(this.folder)) {
			assertThat(leftover.isAlive()).isFalse();
			assertThat(notes(next)).isEqualTo("stored");
		}
		assertThat(this.folder.resolve("postgresql/postmaster.pid")).doesNotExist();
	}

	@Test
	void beginsAgainAfterAFirstStartThatWasCutShort() throws IOException {
		Files.createDirectories(this.folder.resolve("postgresql"));
		Files.writeString(this.folder.resolve("postgresql/postgresql.conf"), "# half written");
		Files.writeString(this.folder.resolve("postgresql.password.unfinished"), "never used");

		try (EmbeddedDatabase database = EmbeddedDatabase.start(this.folder)) {
			assertThat(database.getPassword()).isNotEqualTo("never used");
		}
		try (EmbeddedDatabase again = EmbeddedDatabase.start(this.folder)) {
			assertThat(EmbeddedDatabaseTests.client(again).sql("select 1").query(Integer.class).single()).isEqualTo(1);
		}
	}

	@Test
	void refusesASecondCopyInTheSameJvm() {
		try (DataFolder held = DataFolder.hold(this.folder)) {
			assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> EmbeddedDatabase.start(this.folder))
				.withMessageContaining("Another running copy of Remit uses the data folder " + held);
		}
	}

	@Test
	void refusesDataOfAnotherMajorVersionAndLeavesItAlone() throws IOException {
		Path version = Files.createDirectories(this.folder.resolve("postgresql")).resolve("PG_VERSION");
		Files.writeString(version, "17\n");

		assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> EmbeddedDatabase.start(this.folder))
			.withMessageContaining("was made by PostgreSQL 17");
		assertThat(version).hasContent("17");
	}

	@Test
	void refusesToReplaceADatabaseWhosePasswordIsMissing() throws IOException {
		Files.createDirectories(this.folder.resolve("postgresql"));

		assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> EmbeddedDatabase.start(this.folder))
			.withMessageContaining("password");
	}

	private Process startCopyThatStoresANote() throws IOException {
		Process copy = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), Copy.class.getName(), this.folder.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		BufferedReader output = new BufferedReader(
				new InputStreamReader(copy.getInputStream(), StandardCharsets.UTF_8));
		assertThat(output.lines().anyMatch(Copy.READY::equals)).isTrue();
		return copy;
	}

	private ProcessHandle server() throws IOException {
		String pid = Files.readAllLines(this.folder.resolve("postgresql/postmaster.pid")).get(0);
		return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
	}

	private static String notes(EmbeddedDatabase database) {
		return EmbeddedDatabaseTests.client(database).sql("select text from note").query(String.class).single();
	}

	/** Another copy of the application, as far as its database goes. */
	static final class Copy {

		static final String READY = "ready to be killed";

		private Copy() {
		}

		public static void main(String[] args) throws IOException {
			EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
			EmbeddedDatabaseTests.client(database).sql("create table note as select 'stored' as text").update();
			System.out.println(READY);
			System.in.read();
		}

	}

}
