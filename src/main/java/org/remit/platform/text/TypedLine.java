package org.remit.platform.text;

/**
 * A line of a list as it was understood.
 *
 * @param depth 0 for an outermost item
 */
public record TypedLine(int depth, String text) {
}
