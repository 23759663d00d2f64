package org.remit.press.charts;

/** From the left edge of a box down, and to the right to one below it. */
public record Elbow(int x, int fromY, int toX, int toY) {
}
