package org.remit.platform.actor;

/** The principal of a session: whatever signed in knows which actor it is. */
public interface SignedIn {

	Actor actor();

}
