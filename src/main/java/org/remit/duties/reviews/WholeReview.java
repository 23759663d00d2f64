package org.remit.duties.reviews;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.remit.platform.actor.NotFound;

/**
 * A review with the responsibilities of its matrix as they are today.
 *
 * @param ended what was said last of responsibilities that are over and have no successor
 */
public record WholeReview(Review review, List<ReviewedResponsibility> rows, List<Answer> ended) {

	public String title() {
		return this.review.matrix().title();
	}

	public int size() {
		return this.rows.size();
	}

	public int answered() {
		return size() - open().size();
	}

	/** "12 of 60". */
	public String progress() {
		return "%d of %d".formatted(answered(), size());
	}

	/** What still has to be answered, or answered again. */
	public List<ReviewedResponsibility> open() {
		return this.rows.stream().filter((row) -> !row.isAnswered()).toList();
	}

	/** True where something was said, be it of words that changed since. */
	public boolean isBegun() {
		return this.rows.stream().anyMatch((row) -> row.last() != null);
	}

	public boolean isAllAnswered() {
		return !this.rows.isEmpty() && open().isEmpty();
	}

	/** How many responsibilities came out how, each outcome by its label. */
	public Map<String, Long> counts() {
		Map<String, Long> counts = new LinkedHashMap<>();
		for (Outcome outcome : Outcome.values()) {
			counts.put(outcome.label(), this.rows.stream().filter((row) -> row.outcome() == outcome).count());
		}
		return counts;
	}

	/** Responsibilities said to have changed that still say what they said. */
	public long awaitingRewording() {
		return this.rows.stream().filter(ReviewedResponsibility::awaitsRewording).count();
	}

	public ReviewedResponsibility row(UUID responsibility) {
		return this.rows.stream()
			.filter((row) -> row.responsibility().id().equals(responsibility))
			.findFirst()
			.orElseThrow(() -> new NotFound("responsibility"));
	}

	/** Null before the first. */
	public ReviewedResponsibility before(ReviewedResponsibility row) {
		return (row.number() > 1) ? this.rows.get(row.number() - 2) : null;
	}

	/** Null after the last. */
	public ReviewedResponsibility after(ReviewedResponsibility row) {
		return (row.number() < size()) ? this.rows.get(row.number()) : null;
	}

	/**
	 * The next one that has to be answered, from the first again after the last; or null.
	 */
	public ReviewedResponsibility nextOpen(int after) {
		return Stream.concat(this.rows.stream().skip(after), this.rows.stream().limit(after))
			.filter((row) -> !row.isAnswered())
			.findFirst()
			.orElse(null);
	}

	/** Changes with every answer, every responsibility and its words. */
	public String version() {
		return Integer.toHexString(this.rows.stream().map(ReviewedResponsibility::version).toList().hashCode());
	}

}
