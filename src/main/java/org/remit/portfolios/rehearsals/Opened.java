package org.remit.portfolios.rehearsals;

/** The version of a record that a button was shown with. */
record Opened(Integer version) {
}
