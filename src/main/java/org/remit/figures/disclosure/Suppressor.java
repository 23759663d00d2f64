package org.remit.figures.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Suppresses small cells, then others until the attacker works out none of them. Zeros
 * stay: they say nothing about anybody. Only where nothing else is left, a breakdown is
 * withheld as a whole, zeros with it.
 */
final class Suppressor {

	private final Table table;

	private final Attacker attacker;

	private final Neighbours neighbours;

	private final Map<String, Suppression> suppressed = new LinkedHashMap<>();

	private final Set<String> lost = new LinkedHashSet<>();

	Suppressor(Table table) {
		this.table = table;
		this.attacker = new Attacker(table);
		this.neighbours = new Neighbours(table);
	}

	Protection protect() {
		suppressSmall();
		for (List<String> exposed = exposed(); !exposed.isEmpty(); exposed = exposed()) {
			String cell = exposed.get(0);
			if (!suppressAnother(cell) && !withhold(cell)) {
				this.lost.add(cell);
			}
		}
		showAgainWhatIsNotNeeded();
		return new Protection(Map.copyOf(this.suppressed), Set.copyOf(this.lost));
	}

	private void suppressSmall() {
		this.table.cells()
			.stream()
			.filter((cell) -> cell.isOpen() && cell.isSmall())
			.forEach((cell) -> suppress(cell.key(), Reason.SMALL, cell.key()));
	}

	private void suppress(String key, Reason reason, String guards) {
		this.suppressed.putIfAbsent(key, new Suppression(reason, guards));
	}

	private List<String> exposed() {
		List<String> exposed = new ArrayList<>(this.attacker.worksOut(this.suppressed));
		exposed.removeAll(this.lost);
		return exposed;
	}

	/** One that is enough by itself, else the nearest and smallest. */
	private boolean suppressAnother(String exposed) {
		List<String> candidates = this.neighbours.of(exposed).stream().filter(this::canBeSuppressed).toList();
		if (candidates.isEmpty()) {
			return false;
		}
		String chosen = candidates.stream()
			.limit(8)
			.filter((candidate) -> isEnough(candidate, exposed))
			.findFirst()
			.orElse(candidates.get(0));
		suppress(chosen, Reason.GIVES_AWAY, exposed);
		return true;
	}

	private boolean canBeSuppressed(String key) {
		Cell cell = this.table.get(key);
		return !this.suppressed.containsKey(key) && cell.isOpen() && cell.value() > 0;
	}

	private boolean isEnough(String candidate, String exposed) {
		Map<String, Suppression> tried = new LinkedHashMap<>(this.suppressed);
		tried.put(candidate, new Suppression(Reason.GIVES_AWAY, exposed));
		Set<String> still = this.attacker.worksOut(tried);
		return !still.contains(exposed) && !still.contains(candidate);
	}

	/** With zeros too, so that the mark says nothing any more. */
	private boolean withhold(String exposed) {
		Set<String> whole = new LinkedHashSet<>();
		this.table.sums()
			.stream()
			.filter((sum) -> sum.total().equals(exposed) || sum.parts().contains(exposed))
			.forEach((sum) -> {
				whole.addAll(sum.parts());
				whole.add(sum.total());
			});
		List<String> fresh = whole.stream()
			.filter((key) -> this.table.get(key).isOpen() && !isWithheld(key))
			.sorted(Comparator.naturalOrder())
			.toList();
		fresh.forEach((key) -> this.suppressed.put(key, new Suppression(Reason.WITHHELD, exposed)));
		return !fresh.isEmpty();
	}

	private boolean isWithheld(String key) {
		Suppression suppression = this.suppressed.get(key);
		return suppression != null && suppression.reason() == Reason.WITHHELD;
	}

	/** A cell chosen early may have become needless by what was chosen later. */
	private void showAgainWhatIsNotNeeded() {
		for (String key : List.copyOf(this.suppressed.keySet())) {
			Suppression suppression = this.suppressed.get(key);
			if (suppression.reason() == Reason.GIVES_AWAY) {
				this.suppressed.remove(key);
				if (!exposed().isEmpty()) {
					this.suppressed.put(key, suppression);
				}
			}
		}
	}

}
