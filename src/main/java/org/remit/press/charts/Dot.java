package org.remit.press.charts;

/**
 * A value in a plot.
 *
 * @param hollow drawn as a ring, for what is not certain yet
 */
public record Dot(int x, int y, boolean hollow) {
}
