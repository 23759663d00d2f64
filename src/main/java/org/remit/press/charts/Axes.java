package org.remit.press.charts;

import java.util.List;

/** What a plot is read by: round numbers at its left and days under it. */
public record Axes(Plot plot, List<Rule> rules, List<Tick> ticks) {
}
