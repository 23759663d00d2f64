package org.remit.people.access;

/** What was typed to sign in. The password is never shown again. */
record SignInForm(String username, String password) {

	/** Only as much of an absurd name is shown again as fits. */
	SignInForm {
		username = (username != null) ? username.replaceAll("\\p{Cntrl}", "") : "";
		username = username.substring(0, Math.min(username.length(), 60));
		password = "";
	}

}
