package org.remit.platform.audit;

/** What part of the audit trail is asked for; blank is all of it. */
record AuditFilter(String person, String kind) {

	/** What PostgreSQL can't hold can't be found in it either. */
	AuditFilter {
		person = person.replace("\0", "").strip();
		kind = kind.replace("\0", "").strip();
	}

}
