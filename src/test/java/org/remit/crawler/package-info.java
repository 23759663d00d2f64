/**
 * Goes through the whole application as each kind of user. The name comes early in the
 * alphabet, in which classes run: later there is more to go through, which other tests
 * left behind.
 */
package org.remit.crawler;
