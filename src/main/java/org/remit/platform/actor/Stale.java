package org.remit.platform.actor;

/** Somebody else changed the record since this page was opened: answered 409. */
public class Stale extends RuntimeException {

	public Stale(String message) {
		super(message);
	}

	/** Refuses when the version that a form was opened with is no longer the record's. */
	public static void check(Integer opened, Integer current) {
		if (!current.equals(opened)) {
			throw new Stale("Someone else changed this since you opened it.");
		}
	}

}
