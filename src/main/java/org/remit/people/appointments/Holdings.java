package org.remit.people.appointments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.remit.platform.time.AsAt;

/**
 * The appointments of a post or of a person, sorted into those that run on a day, those
 * that begin later and those that were over.
 */
public record Holdings(List<Holding> present, List<Holding> future, List<Holding> past) {

	/** Everything that staff know. */
	public static Holdings all(List<Appointment> appointments, AsAt asAt) {
		return sorted(appointments.stream().map((one) -> new Holding(one, one.term())).toList(), asAt.day());
	}

	/** As far as the public may know today. */
	public static Holdings announced(List<Appointment> appointments, AsAt asAt) {
		return sorted(appointments.stream()
			.filter((one) -> one.post().isPublic() && one.isAnnounced(asAt.today()))
			.map((one) -> new Holding(one, one.announcedTerm(asAt.today())))
			.toList(), asAt.day());
	}

	private static Holdings sorted(List<Holding> holdings, LocalDate day) {
		Comparator<Holding> byStart = Comparator.comparing((holding) -> holding.term().startsOn());
		return new Holdings(
				part(holdings, (one) -> one.term().contains(day), Comparator.comparing(Holding::isCovering)),
				part(holdings, (one) -> one.term().startsOn().isAfter(day), byStart),
				part(holdings, (one) -> one.isOver(day), byStart.reversed()));
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

	/** Null where the post isn't vacant, or nobody held it before. */
	public LocalDate vacantSince() {
		return this.past.stream()
			.filter((one) -> isVacant() && !one.isCovering())
			.map((one) -> one.term().endsOn().plusDays(1))
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

}
