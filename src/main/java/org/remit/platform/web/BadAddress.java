package org.remit.platform.web;

/**
 * The address asks for something that can't be, such as page -1: answered 400 in words.
 */
public class BadAddress extends RuntimeException {

	public BadAddress(String message) {
		super(message);
	}

}
