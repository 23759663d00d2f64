package org.remit.figures.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A table made up from a seed, described a second time in the test's own words: numbers,
 * and sentences that are true of them.
 */
final class GeneratedTable {

	/** The parts make the total, whatever they are. */
	record Fact(String total, List<String> parts) {

		boolean isAbout(String key) {
			return this.total.equals(key) || this.parts.contains(key);
		}

		boolean isComplete(Map<String, Long> numbers) {
			return numbers.containsKey(this.total) && numbers.keySet().containsAll(this.parts);
		}

		boolean holds(Map<String, Long> numbers) {
			return this.parts.stream().mapToLong(numbers::get).sum() == numbers.get(this.total);
		}

		@Override
		public String toString() {
			return this.total + " = " + this.parts;
		}

	}

	private final Random random;

	private int threshold;

	Table table = new Table();

	final Map<String, Long> numbers = new LinkedHashMap<>();

	final Map<String, Integer> thresholds = new HashMap<>();

	final Map<String, Showing> showings = new LinkedHashMap<>();

	final List<Fact> facts = new ArrayList<>();

	GeneratedTable(long seed) {
		this.random = new Random(seed);
		this.threshold = 3 + this.random.nextInt(4);
		switch (this.random.nextInt(6)) {
			case 0 -> breakdown("a", 2 + this.random.nextInt(4));
			case 1 -> twoBreakdownsOfOneTotal();
			case 2 -> crossTable();
			case 3 -> periods();
			case 4 -> released(() -> correction());
			default -> released(() -> nextPeriod());
		}
	}

	private long number() {
		return this.random.nextInt(3) == 0 ? this.random.nextInt(3) : this.random.nextInt(14);
	}

	private void cell(String key, long number) {
		boolean known = this.random.nextInt(12) == 0 && (number == 0 || number >= this.threshold);
		cell(key, number, known ? Showing.PUBLIC : Showing.OPEN);
	}

	private void cell(String key, long number, Showing showing) {
		this.numbers.put(key, number);
		this.thresholds.put(key, this.threshold);
		this.showings.put(key, showing);
		this.table.cell(new Cell(key, number, this.threshold, showing));
	}

	private List<String> parts(String name, int many) {
		List<String> parts = new ArrayList<>();
		for (int at = 0; at < many; at++) {
			parts.add(name + at);
			cell(name + at, number());
		}
		return parts;
	}

	private String breakdown(String name, int many) {
		List<String> parts = parts(name, many);
		String total = name + " total";
		cell(total, sum(parts));
		sum(total, parts);
		return total;
	}

	private long sum(List<String> parts) {
		return parts.stream().mapToLong(this.numbers::get).sum();
	}

	private void sum(String total, List<String> parts) {
		this.table.sum(total, parts);
		this.facts.add(new Fact(total, List.copyOf(parts)));
	}

	private void twoBreakdownsOfOneTotal() {
		String total = breakdown("a", 2 + this.random.nextInt(2));
		long left = this.numbers.get(total);
		List<String> others = new ArrayList<>();
		int many = 2 + this.random.nextInt(2);
		for (int at = 0; at < many; at++) {
			long part = (at == many - 1) ? left : this.random.nextInt((int) left + 1);
			left -= part;
			others.add("b" + at);
			cell("b" + at, part);
		}
		sum(total, others);
	}

	private void crossTable() {
		int wide = 2 + this.random.nextInt(2);
		List<String> first = parts("a", wide);
		List<String> second = parts("b", wide);
		List<String> below = new ArrayList<>();
		for (int at = 0; at < wide; at++) {
			cell("c" + at, sum(List.of(first.get(at), second.get(at))));
			below.add("c" + at);
			sum("c" + at, List.of(first.get(at), second.get(at)));
		}
		cell("a total", sum(first));
		cell("b total", sum(second));
		sum("a total", first);
		sum("b total", second);
		cell("all", sum(below));
		sum("all", below);
		sum("all", List.of("a total", "b total"));
	}

	/** A year to date, and what lies between it and one that ended earlier. */
	private void periods() {
		int many = 2 + this.random.nextInt(2);
		String shorter = breakdown("a", many);
		List<String> longer = new ArrayList<>();
		for (int at = 0; at < many; at++) {
			longer.add("b" + at);
			cell("b" + at, this.numbers.get("a" + at) + number());
			between("b" + at, "a" + at);
		}
		cell("b total", sum(longer));
		sum("b total", longer);
		between("b total", shorter);
	}

	private void between(String longer, String shorter) {
		String between = longer + " after " + shorter;
		cell(between, this.numbers.get(longer) - this.numbers.get(shorter), Showing.IMPLIED);
		sum(longer, List.of(shorter, between));
	}

	/**
	 * Released as it was decided, with whatever threshold; then there is more to release.
	 */
	private void released(Runnable more) {
		breakdown("a", 2 + this.random.nextInt(2));
		Protection protection = this.table.protect();
		List<Fact> before = List.copyOf(this.facts);
		this.table = new Table();
		this.facts.clear();
		Map.copyOf(this.numbers).forEach((key, number) -> cell(key, number, told(protection.suppressed().get(key))));
		before.forEach((fact) -> sum(fact.total(), fact.parts()));
		this.threshold = 3 + this.random.nextInt(4);
		more.run();
	}

	private static Showing told(Suppression suppression) {
		if (suppression == null) {
			return Showing.PUBLIC;
		}
		return (suppression.reason() == Reason.WITHHELD) ? Showing.WITHHELD : Showing.HIDDEN;
	}

	/** One part turns out to be another number, and so does the total. */
	private void correction() {
		List<String> parts = new ArrayList<>(this.facts.get(0).parts());
		parts.set(0, "a0, corrected");
		cell("a0, corrected", number(), Showing.OPEN);
		cell("a total, corrected", sum(parts), Showing.OPEN);
		sum("a total, corrected", parts);
	}

	private void nextPeriod() {
		List<String> longer = new ArrayList<>();
		for (String part : this.facts.get(0).parts()) {
			longer.add(part + ", longer");
			cell(part + ", longer", this.numbers.get(part) + number(), Showing.OPEN);
			between(part + ", longer", part);
		}
		cell("a total, longer", sum(longer), Showing.OPEN);
		sum("a total, longer", longer);
		between("a total, longer", "a total");
	}

	boolean isSmall(String key) {
		return this.numbers.get(key) > 0 && this.numbers.get(key) < this.thresholds.get(key);
	}

	/** Whether the public was told nothing of it before. */
	boolean isNew() {
		return this.showings.values().stream().allMatch((one) -> one == Showing.OPEN || one == Showing.IMPLIED);
	}

	@Override
	public String toString() {
		return "thresholds %s, %s, %s, %s".formatted(this.thresholds, this.numbers, this.showings, this.facts);
	}

}
