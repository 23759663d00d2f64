package org.remit.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A throw-away PostgreSQL 18, quick instead of durable, gone with the test JVM. */
record DatabaseServer(String address, String superuser, String password) {

	static DatabaseServer embedded() {
		try {
			EmbeddedPostgres postgres = EmbeddedPostgres.builder()
				.setOverrideWorkingDirectory(Path.of("target", "test-database").toAbsolutePath().toFile())
				.setLocaleConfig("locale", "C")
				.setLocaleConfig("locale-provider", "builtin")
				.setLocaleConfig("builtin-locale", "PG_UNICODE_FAST")
				.setServerConfig("full_page_writes", "off")
				.setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
				.start();
			return new DatabaseServer("127.0.0.1:" + postgres.getPort(), "postgres", "postgres");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Never closed: Testcontainers' own watchdog removes it after the test JVM. */
	@SuppressWarnings("resource")
	static DatabaseServer container() {
		PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18-alpine")
			.withEnv("POSTGRES_INITDB_ARGS", "--locale=C --locale-provider=builtin --builtin-locale=PG_UNICODE_FAST")
			.withCommand("postgres -c fsync=off -c synchronous_commit=off -c max_connections=300");
		postgres.start();
		return new DatabaseServer(postgres.getHost() + ":" + postgres.getMappedPort(5432), postgres.getUsername(),
				postgres.getPassword());
	}

	String url(String database) {
		return "jdbc:postgresql://" + this.address + "/" + database;
	}

	JdbcConnectionDetails application(String database) {
		String url = url(database);
		return new JdbcConnectionDetails() {
			@Override
			public String getUsername() {
				return "remit";
			}

			@Override
			public String getPassword() {
				return "remit";
			}

			@Override
			public String getJdbcUrl() {
				return url;
			}
		};
	}

}
