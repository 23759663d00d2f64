package org.remit.platform.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * Something that those who keep a document should look at, because its day is near or
 * over.
 *
 * @param title of the document that it is about
 * @param address where staff see to it
 * @param on the day that it is about
 * @param words "Milestone due on 1 May 2026: A youth council"
 * @param when "3 days late"
 */
public record Reminder(String title, String address, LocalDate on, String words,
		String when) implements Comparable<Reminder> {

	private static final int DAYS_AHEAD = 14;

	private static final Comparator<Reminder> OLDEST_FIRST = Comparator.comparing(Reminder::on)
		.thenComparing(Reminder::title)
		.thenComparing(Reminder::words)
		.thenComparing(Reminder::address);

	/** Something that was to be done, or is to be, by its day. */
	public static Reminder due(String title, String address, LocalDate on, String words, LocalDate today) {
		return new Reminder(title, address, on, words, when(ChronoUnit.DAYS.between(today, on)));
	}

	/** Whoever is reminded a fortnight before can still do something about it. */
	public static LocalDate horizon(LocalDate today) {
		return today.plusDays(DAYS_AHEAD);
	}

	private static String when(long days) {
		if (days == 0) {
			return "Due today";
		}
		if (days < 0) {
			return (days == -1) ? "1 day late" : "%,d days late".formatted(-days);
		}
		return (days == 1) ? "Due tomorrow" : "Due in %,d days".formatted(days);
	}

	public boolean isLate() {
		return this.when.endsWith(" late");
	}

	@Override
	public int compareTo(Reminder other) {
		return OLDEST_FIRST.compare(this, other);
	}

}
