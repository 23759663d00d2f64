package org.remit.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A real PostgreSQL in a child process, with its data in the data folder from run to run:
 * durable, checksummed, on the loopback address only, behind a password. The application
 * uses it as a role that owns its database and nothing else. What it lacks is a backup:
 * make one with {@code pg_dump} of PostgreSQL 18 while it runs, or copy the whole data
 * folder while it doesn't.
 */
public final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final String NAME = "remit";

	private final DataFolder folder;

	private final EmbeddedPostgres server;

	private final String password;

	private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server, String password) {
		this.folder = folder;
		this.server = server;
		this.password = password;
	}

	static EmbeddedDatabase start(Path directory) {
		DataFolder folder = DataFolder.hold(directory);
		try {
			return start(folder);
		}
		catch (IOException | SQLException | RuntimeException ex) {
			LeftoverServer.stop(folder);
			folder.close();
			throw (ex instanceof DatabaseRefused refused) ? refused : DatabaseRefused.because(ex, folder);
		}
	}

	private static EmbeddedDatabase start(DataFolder folder) throws IOException, SQLException {
		LeftoverServer.stop(folder);
		folder.checkVersion();
		PasswordFile password = new PasswordFile(folder);
		boolean fresh = !password.isKept();
		if (fresh) {
			password.make();
		}
		EmbeddedPostgres server = EmbeddedServer.start(folder, password);
		if (fresh) {
			makeDatabase(server, password.read());
			password.keep();
		}
		log.info("Embedded PostgreSQL {} in {} on port {}", fresh ? "made" : "started", folder, server.getPort());
		return new EmbeddedDatabase(folder, server, password.read());
	}

	private static void makeDatabase(EmbeddedPostgres server, String password) throws SQLException {
		try (Connection connection = server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create role " + NAME + " login password '" + password + "'");
			statement.execute("create database " + NAME + " owner " + NAME);
		}
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://localhost:" + this.server.getPort() + "/" + NAME;
	}

	@Override
	public String getUsername() {
		return NAME;
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	/** Stops the server once its clients' transactions are rolled back. */
	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.folder.close();
		}
		log.info("Embedded PostgreSQL stopped");
	}

}
