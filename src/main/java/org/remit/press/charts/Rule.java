package org.remit.press.charts;

/** A line across a plot, with what it stands for written beside it. */
public record Rule(int y, String words) {
}
