package org.remit.portfolios.reshuffles;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A register that reshuffles change, read as staff know it on a day. */
public interface Register {

	/** "Posts". */
	String heading();

	/** "Post", the head of the column that names its records. */
	String subject();

	/** What is said of a record that there isn't on one of the two days. */
	default String absent() {
		return "Not there";
	}

	/**
	 * What there is on a day, in the order of reading: always what the executive consists
	 * of, and besides it what a set touches.
	 */
	Map<UUID, Entry> on(LocalDate day, Set<UUID> touched);

	/** A record and how it stands, in words: "Councillor Antony High", "Vacant". */
	record Entry(String title, String state) {
	}

}
