package org.remit.people.accounts;

/** A button that changes a record carries only which version of it the person saw. */
record VersionForm(Integer version) {
}
