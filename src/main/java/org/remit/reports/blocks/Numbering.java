package org.remit.reports.blocks;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one numbering that goes through a whole report. Until it is first submitted, a
 * block without a number of its own gets the next one. From then on numbers stay with
 * their blocks, and what comes between two of them gets a letter: members and minutes
 * have cited them by then.
 */
public final class Numbering {

	private final Map<Integer, String> kept;

	private final Set<String> taken;

	private final Map<Integer, String> numbers = new LinkedHashMap<>();

	private final Map<Integer, String> problems = new HashMap<>();

	private String twice;

	private ParagraphNumber last = ParagraphNumber.BEFORE_ALL;

	private Numbering(Map<Integer, String> kept) {
		this.kept = kept;
		this.taken = new HashSet<>(kept.values());
	}

	/**
	 * @param blocks all of a report in reading order
	 * @param kept the numbers that blocks keep by their keys, also of blocks removed
	 */
	public static Numbering of(Collection<Block> blocks, Map<Integer, String> kept) {
		Numbering numbering = new Numbering(kept);
		List<Block> numbered = blocks.stream().filter((block) -> block.numbered() != null).toList();
		for (int at = 0; at < numbered.size(); at++) {
			numbering.number(numbered.get(at), numbered.subList(at + 1, numbered.size()));
		}
		return numbering;
	}

	private void number(Block block, List<Block> later) {
		ParagraphNumber number = choose(block, later);
		if (!this.kept.containsKey(block.key())) {
			check(block, number);
		}
		this.numbers.put(block.key(), number.toString());
		this.taken.add(number.toString());
		this.last = number;
	}

	private ParagraphNumber choose(Block block, List<Block> later) {
		if (this.kept.containsKey(block.key())) {
			return ParagraphNumber.of(this.kept.get(block.key()));
		}
		if (!block.numbered().stated().isEmpty()) {
			return ParagraphNumber.of(block.numbered().stated());
		}
		boolean between = later.stream().anyMatch((one) -> this.kept.containsKey(one.key()));
		return between ? inserted() : next();
	}

	/** No number is ever given twice, not even that of a block that was removed. */
	private ParagraphNumber next() {
		ParagraphNumber next = this.last.next();
		while (this.kept.containsValue(next.toString())) {
			next = next.next();
		}
		return next;
	}

	private ParagraphNumber inserted() {
		ParagraphNumber inserted = this.last.inserted();
		return isTaken(inserted) ? free(this.last.squeezedIn()) : inserted;
	}

	private ParagraphNumber free(ParagraphNumber wanted) {
		ParagraphNumber free = wanted;
		while (isTaken(free)) {
			free = free.inserted();
		}
		return free;
	}

	private boolean isTaken(ParagraphNumber number) {
		return this.taken.contains(number.toString());
	}

	private void check(Block block, ParagraphNumber number) {
		if (isTaken(number)) {
			this.twice = number.toString();
			this.problems.put(block.key(), "There is a paragraph %s already".formatted(number));
		}
		else if (!block.numbered().stated().isEmpty() && number.compareTo(this.last) <= 0) {
			this.problems.put(block.key(),
					"Number %s would come after %s. Enter a higher one".formatted(number, this.last));
		}
	}

	/** Empty for a block without one. */
	public String of(int key) {
		return this.numbers.getOrDefault(key, "");
	}

	public boolean has(int key) {
		return this.numbers.containsKey(key);
	}

	/** The block that has a number. */
	Optional<Integer> at(String number) {
		return this.numbers.entrySet()
			.stream()
			.filter((one) -> one.getValue().equals(number))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	/** What is wrong with the number that the author of a block stated. */
	public Optional<String> problem(int key) {
		return Optional.ofNullable(this.problems.get(key));
	}

	/**
	 * A number that several blocks would have, as when a section was moved or grew above
	 * a stated one.
	 */
	public Optional<String> twice() {
		return Optional.ofNullable(this.twice);
	}

	/** All numbers by the keys of their blocks, in reading order. */
	public Map<Integer, String> all() {
		return Map.copyOf(this.numbers);
	}

}
