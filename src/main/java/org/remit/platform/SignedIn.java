package org.remit.platform;

/** The principal of a session: whatever signed in knows which actor it is. */
public interface SignedIn {

	Actor actor();

}
