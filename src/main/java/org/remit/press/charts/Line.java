package org.remit.press.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What goes on from day to day, broken where there was nothing to draw.
 *
 * @param paths the unbroken runs, each as the points of a polyline
 */
public record Line(List<Dot> dots, List<String> paths) {

	/**
	 * @param dots null where there is nothing to draw
	 */
	public static Line through(List<Dot> dots) {
		List<List<Dot>> runs = new ArrayList<>(List.of(new ArrayList<>()));
		for (Dot dot : dots) {
			if (dot == null) {
				runs.add(new ArrayList<>());
				continue;
			}
			runs.get(runs.size() - 1).add(dot);
		}
		return new Line(runs.stream().flatMap(List::stream).toList(),
				runs.stream().filter((run) -> run.size() > 1).map(Line::path).toList());
	}

	private static String path(List<Dot> run) {
		return run.stream().map((dot) -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
	}

}
