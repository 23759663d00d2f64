package org.remit.platform.database;

/** The embedded database can't start, and what to do about it. */
class DatabaseRefused extends RuntimeException {

	private final String action;

	DatabaseRefused(String reason, String action) {
		super(reason);
		this.action = action;
	}

	private DatabaseRefused(String reason, String action, Exception cause) {
		super(reason, cause);
		this.action = action;
	}

	static DatabaseRefused because(Exception cause, DataFolder folder) {
		return new DatabaseRefused("The embedded PostgreSQL did not start: " + cause.getMessage(),
				"See its log in " + folder.log() + ". As root in a container it can't run: use another user there,"
						+ " or name a database of your own in SPRING_DATASOURCE_URL.",
				cause);
	}

	String action() {
		return this.action;
	}

}
