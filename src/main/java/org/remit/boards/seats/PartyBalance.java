package org.remit.boards.seats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.remit.people.memberships.Composition;

/**
 * How a board's seats are shared out among the political groups, beside what they would
 * have in proportion to their strength in the council (Local Government and Housing Act
 * 1989, section 15). The law balances all committees taken together too, so a difference
 * is a question and no mistake.
 */
public record PartyBalance(List<Line> lines, int seats, int councillors, List<String> warnings) {

	/** A group's councillors, the seats it has, and its share to the nearest seat. */
	public record Line(UUID id, String group, int councillors, int allocated, int share) {

	}

	static PartyBalance of(Roll roll, Composition council) {
		List<Place> shared = roll.places()
			.stream()
			.filter((place) -> place.seat().capacity().isShared() && !place.seat().isExOfficio())
			.toList();
		List<Line> lines = new ArrayList<>(groups(council).stream()
			.map((group) -> line(group, shared, council.councillors()))
			.sorted(Comparator.comparing((line) -> remainder(line, shared.size(), council.councillors())))
			.toList());
		handOutTheRest(lines, shared.size() - lines.stream().mapToInt(Line::share).sum());
		lines.sort(Comparator.comparing(Line::councillors).reversed().thenComparing(Line::group));
		return new PartyBalance(lines, shared.size(), council.councillors(), warnings(lines, shared, council));
	}

	/** Councillors without a group have their share of the seats too. */
	private static List<Composition.Share> groups(Composition council) {
		List<Composition.Share> groups = new ArrayList<>(council.groups());
		if (council.ungrouped() > 0) {
			groups.add(new Composition.Share(null, "No group", council.ungrouped()));
		}
		return groups;
	}

	private static Line line(Composition.Share group, List<Place> shared, int councillors) {
		long allocated = shared.stream().filter((place) -> Objects.equals(group.id(), place.seat().group())).count();
		return new Line(group.id(), group.name(), group.councillors(), (int) allocated,
				shared.size() * group.councillors() / Math.max(1, councillors));
	}

	/** The largest remainders first, so less than nothing. */
	private static int remainder(Line line, int seats, int councillors) {
		return -(seats * line.councillors() % Math.max(1, councillors));
	}

	private static void handOutTheRest(List<Line> lines, int rest) {
		for (int at = 0; at < Math.min(rest, lines.size()); at++) {
			Line line = lines.get(at);
			lines.set(at, new Line(line.id(), line.group(), line.councillors(), line.allocated(), line.share() + 1));
		}
	}

	private static List<String> warnings(List<Line> lines, List<Place> shared, Composition council) {
		List<String> warnings = new ArrayList<>();
		long free = shared.stream().filter((place) -> place.seat().group() == null).count();
		if (free > 0) {
			warnings.add("%d of the %d seats %s allocated to no group.".formatted(free, shared.size(),
					(free == 1) ? "is" : "are"));
		}
		lines.forEach((line) -> {
			if (line.id() != null && line.allocated() > 1 && line.allocated() == shared.size() && lines.size() > 1) {
				warnings.add("All seats are allocated to %s.".formatted(line.group()));
			}
			if (line.id() != null && line.councillors() * 2 > council.councillors()
					&& line.allocated() * 2 <= shared.size()) {
				warnings.add("%s has a majority in the council and not of these seats.".formatted(line.group()));
			}
		});
		return warnings;
	}

}
