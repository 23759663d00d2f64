package org.remit.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import org.flywaydb.core.Flyway;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The one place that chooses the tests' PostgreSQL: the embedded one, or a container with
 * {@code -Dtest.database=testcontainers}. One server a test JVM, migrated once; each
 * Spring context gets a copy of its own. As in real use, the application's role is no
 * superuser: a migration that needs one fails here.
 */
public final class Database {

	private static final AtomicInteger COPIES = new AtomicInteger();

	private static final DatabaseServer SERVER = migrated();

	private Database() {
	}

	/** A migrated database that nobody else uses. */
	public static JdbcConnectionDetails copy() {
		String name = "copy_" + COPIES.incrementAndGet();
		execute("create database " + name + " owner remit template template_remit");
		return SERVER.application(name);
	}

	private static DatabaseServer migrated() {
		DatabaseServer server = "testcontainers".equals(System.getProperty("test.database"))
				? DatabaseServer.container() : DatabaseServer.embedded();
		execute(server, "create role remit login password 'remit'");
		execute(server, "create database template_remit owner remit");
		JdbcConnectionDetails template = server.application("template_remit");
		Flyway.configure()
			.dataSource(template.getJdbcUrl(), template.getUsername(), template.getPassword())
			.load()
			.migrate();
		return server;
	}

	private static void execute(String sql) {
		execute(SERVER, sql);
	}

	private static void execute(DatabaseServer server, String sql) {
		try (Connection connection = DriverManager.getConnection(server.url("postgres"), server.superuser(),
				server.password()); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
