package org.remit.posts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The appointments of a post or of a person, sorted into those that run, those to come
 * and those that are over.
 */
record Holdings(List<Holding> present, List<Holding> future, List<Holding> past) {

	/** Everything that staff know. */
	static Holdings all(List<Appointment> appointments, LocalDate today) {
		return sorted(appointments.stream().map((one) -> new Holding(one, one.term())).toList(), today);
	}

	/** As far as the public may know on this day. */
	static Holdings announced(List<Appointment> appointments, LocalDate today) {
		return sorted(appointments.stream()
			.filter((one) -> one.post().isPublic() && one.isAnnounced(today))
			.map((one) -> new Holding(one, one.announcedTerm(today)))
			.toList(), today);
	}

	private static Holdings sorted(List<Holding> holdings, LocalDate today) {
		Comparator<Holding> byStart = Comparator.comparing((holding) -> holding.term().startsOn());
		return new Holdings(
				part(holdings, (one) -> one.term().contains(today), Comparator.comparing(Holding::isCovering)),
				part(holdings, (one) -> one.term().startsOn().isAfter(today), byStart),
				part(holdings, (one) -> one.isOver(today), byStart.reversed()));
	}

	private static List<Holding> part(List<Holding> holdings, Predicate<Holding> wanted, Comparator<Holding> order) {
		return holdings.stream().filter(wanted).sorted(order).toList();
	}

	public boolean isEmpty() {
		return this.present.isEmpty() && this.future.isEmpty() && this.past.isEmpty();
	}

	/** Nobody holds the post, though somebody may cover it. */
	public boolean isVacant() {
		return this.present.stream().allMatch(Holding::isCovering);
	}

}
