package org.remit.figures.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A table made up from a seed, described a second time in the test's own words: numbers,
 * and sentences that are true of them.
 */
final class GeneratedTable {

	/**
	 * Of these cells this is known, whatever they are.
	 *
	 * @param total the one that the others make, empty where it is no sum
	 */
	record Fact(String words, List<String> cells, String figure, Check check, String total) {

		Fact(String words, List<String> cells, String figure, Check check) {
			this(words, cells, figure, check, "");
		}

		boolean isSum() {
			return !this.total.isEmpty();
		}

	}

	interface Check {

		boolean holds(Map<String, Long> numbers);

	}

	private final Random random;

	final int threshold;

	final Table table = new Table();

	final Map<String, Long> numbers = new LinkedHashMap<>();

	final Map<String, Showing> showings = new LinkedHashMap<>();

	final List<Fact> facts = new ArrayList<>();

	GeneratedTable(long seed) {
		this.random = new Random(seed);
		this.threshold = 3 + this.random.nextInt(4);
		switch (this.random.nextInt(5)) {
			case 0 -> breakdown("a", 2 + this.random.nextInt(4));
			case 1 -> twoBreakdownsOfOneTotal();
			case 2 -> crossTable();
			case 3 -> twoDates();
			default -> shares();
		}
	}

	private long number() {
		return this.random.nextInt(3) == 0 ? this.random.nextInt(3) : this.random.nextInt(14);
	}

	private void cell(String key, long number, boolean protectedCell) {
		boolean known = this.random.nextInt(12) == 0 && (number == 0 || number >= this.threshold);
		this.numbers.put(key, number);
		this.showings.put(key, known ? Showing.PUBLIC : Showing.OPEN);
		this.table.cell(new Cell(key, number, protectedCell ? this.threshold : 0, this.showings.get(key)));
	}

	private List<String> parts(String name, int many) {
		List<String> parts = new ArrayList<>();
		for (int at = 0; at < many; at++) {
			parts.add(name + at);
			cell(name + at, number(), true);
		}
		return parts;
	}

	private String breakdown(String name, int many) {
		List<String> parts = parts(name, many);
		String total = name + " total";
		cell(total, sum(parts), true);
		sum(total, parts);
		return total;
	}

	private long sum(List<String> parts) {
		return parts.stream().mapToLong(this.numbers::get).sum();
	}

	private void sum(String total, List<String> parts) {
		this.table.sum(total, parts);
		List<String> all = new ArrayList<>(parts);
		all.add(total);
		this.facts.add(new Fact(total + " = " + parts, all, "",
				(numbers) -> parts.stream().mapToLong(numbers::get).sum() == numbers.get(total), total));
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
			cell("b" + at, part, true);
		}
		sum(total, others);
	}

	private void crossTable() {
		int wide = 2 + this.random.nextInt(2);
		List<String> first = parts("a", wide);
		List<String> second = parts("b", wide);
		List<String> below = new ArrayList<>();
		for (int at = 0; at < wide; at++) {
			cell("c" + at, sum(List.of(first.get(at), second.get(at))), true);
			below.add("c" + at);
			sum("c" + at, List.of(first.get(at), second.get(at)));
		}
		cell("a total", sum(first), true);
		cell("b total", sum(second), true);
		sum("a total", first);
		sum("b total", second);
		cell("all", sum(below), true);
		sum("all", below);
		sum("all", List.of("a total", "b total"));
	}

	private void twoDates() {
		breakdown("a", 2 + this.random.nextInt(2));
		breakdown("b", 2 + this.random.nextInt(2));
		difference("b total", "a total");
		difference("b0", "a0");
		if (this.random.nextBoolean()) {
			difference("b1", "a1");
		}
	}

	private void difference(String later, String earlier) {
		String key = later + " - " + earlier;
		this.table.difference(key, later, earlier);
		long shown = this.numbers.get(later) - this.numbers.get(earlier);
		this.facts.add(new Fact(key + " = " + shown, List.of(later, earlier), key,
				(numbers) -> numbers.get(later) - numbers.get(earlier) == shown));
	}

	private void shares() {
		String total = breakdown("a", 2 + this.random.nextInt(3));
		if (this.numbers.get(total) > 0) {
			percentage("a0", total);
			percentage("a1", total);
		}
	}

	private void percentage(String part, String whole) {
		int decimals = this.random.nextInt(2);
		String key = part + " %";
		this.table.percentage(key, part, whole, decimals);
		BigDecimal shown = percent(this.numbers.get(part), this.numbers.get(whole), decimals);
		String rest = Table.rest(key);
		this.numbers.put(rest, this.numbers.get(whole) - this.numbers.get(part));
		this.showings.put(rest, Showing.IMPLIED);
		this.facts.add(new Fact("the rest", List.of(part, rest, whole), "",
				(numbers) -> numbers.get(part) + numbers.get(rest) == numbers.get(whole), whole));
		this.facts.add(new Fact(key + " = " + shown, List.of(part, whole), key, (numbers) -> numbers.get(whole) > 0
				&& percent(numbers.get(part), numbers.get(whole), decimals).equals(shown)));
	}

	private static BigDecimal percent(long part, long whole, int decimals) {
		return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
	}

	boolean isSmall(String key) {
		return this.numbers.get(key) > 0 && this.numbers.get(key) < this.threshold;
	}

	@Override
	public String toString() {
		return "threshold %d, %s, %s, %s".formatted(this.threshold, this.numbers, this.showings,
				this.facts.stream().map(Fact::words).toList());
	}

}
