package org.remit.portfolios.reshuffles;

/** The version of a record that a button was shown with. */
record Opened(Integer version) {
}
