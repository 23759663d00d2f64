package org.remit.platform.actor;

/** What was asked for isn't there, or isn't for the person who asked: answered 404. */
public class NotFound extends RuntimeException {

	public NotFound(String what) {
		super(what);
	}

}
