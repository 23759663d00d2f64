package org.remit.portfolios.changes;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.boards.seats.Leaving;
import org.remit.people.appointments.Basis;
import org.remit.people.appointments.EndReason;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.portfolios.functions.ServiceFunction;
import org.remit.portfolios.portfolios.Portfolio;

/**
 * One prepared change of any kind: which of the references it needs is the kind's matter.
 * The id is drawn when the empty form is opened, so that sending it twice makes one
 * change.
 *
 * @param kind the {@link ChangeKind#key key} of its kind
 * @param ends appointments that are to end the day before, each by a change of its own
 */
public record ChangeForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotBlank(message = "Choose what is to change") String kind, UUID post, UUID person, Basis basis,
		UUID appointment, EndReason endReason, UUID portfolio, UUID function, UUID allocation, UUID seat,
		UUID seatHolding, Leaving leaving, List<UUID> ends, Integer version) {

	public ChangeForm {
		ends = (ends != null) ? ends.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/** Somebody takes up a post. */
	public static ChangeForm appoint(UUID post, UUID person, Basis basis, List<UUID> ends) {
		return new ChangeForm(UUID.randomUUID(), Appointing.KEY, post, person, basis, null, null, null, null, null,
				null, null, null, ends, null);
	}

	/** An appointment ends. */
	public static ChangeForm end(UUID appointment, EndReason reason) {
		return new ChangeForm(UUID.randomUUID(), Ending.KEY, null, null, null, appointment, reason, null, null, null,
				null, null, null, null, null);
	}

	/** A portfolio is held through another post. */
	public static ChangeForm handOver(UUID portfolio, UUID post) {
		return new ChangeForm(UUID.randomUUID(), HandingOver.KEY, post, null, null, null, null, portfolio, null, null,
				null, null, null, null, null);
	}

	/** A function moves from where it is allocated to another portfolio. */
	public static ChangeForm move(UUID function, UUID allocation, UUID portfolio) {
		return new ChangeForm(UUID.randomUUID(), Moving.KEY, null, null, null, null, null, portfolio, function,
				allocation, null, null, null, null, null);
	}

	/** Somebody is appointed to a seat. */
	public static ChangeForm seat(UUID seat, UUID person, List<UUID> ends) {
		return new ChangeForm(UUID.randomUUID(), Seating.KEY, null, person, null, null, null, null, null, null, seat,
				null, null, ends, null);
	}

	/** Somebody leaves a seat. */
	public static ChangeForm leave(UUID seatHolding, Leaving leaving) {
		return new ChangeForm(UUID.randomUUID(), LeavingSeat.KEY, null, null, null, null, null, null, null, null, null,
				seatHolding, leaving, null, null);
	}

	static ChangeForm of(Change change) {
		About about = change.about();
		return new ChangeForm(change.id(), change.kind(), id(about.post(), Post::id), id(about.person(), Person::id),
				about.basis(), about.appointment(), about.endReason(), id(about.portfolio(), Portfolio::id),
				id(about.function(), ServiceFunction::id), about.allocation(), about.seat(), about.seatHolding(),
				about.leaving(), null, change.version());
	}

	private static <T> UUID id(T record, Function<T, UUID> id) {
		return (record != null) ? id.apply(record) : null;
	}

}
