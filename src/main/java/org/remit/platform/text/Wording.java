package org.remit.platform.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How often each word is in a text, whatever stands between the words. */
public record Wording(Map<String, Long> counts, long size) {

	public static Wording of(String text) {
		List<String> words = Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{M}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.toList();
		return new Wording(words.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
				words.size());
	}

	/** How much of the two is the same: from 0 to 1, and 1 where neither has a word. */
	public double likeness(Wording other) {
		long all = this.size + other.size;
		return (all == 0) ? 1 : 2.0 * common(other) / all;
	}

	/** How much of this stands in a longer text: from 0 to 1, and 1 where it is empty. */
	public double within(Wording longer) {
		return (this.size == 0) ? 1 : (double) common(longer) / this.size;
	}

	private long common(Wording other) {
		long same = 0;
		for (Map.Entry<String, Long> word : this.counts.entrySet()) {
			same += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0L));
		}
		return same;
	}

}
