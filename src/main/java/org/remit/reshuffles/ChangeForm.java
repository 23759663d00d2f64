package org.remit.reshuffles;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.remit.posts.Basis;
import org.remit.posts.EndReason;

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
		UUID appointment, EndReason endReason, List<UUID> ends, Integer version) {

	public ChangeForm {
		ends = (ends != null) ? List.copyOf(ends) : List.of();
	}

	/** Somebody takes up a post. */
	public static ChangeForm appoint(UUID post, UUID person, Basis basis, List<UUID> ends) {
		return new ChangeForm(UUID.randomUUID(), Appointing.KEY, post, person, basis, null, null, ends, null);
	}

	/** An appointment ends. */
	public static ChangeForm end(UUID appointment, EndReason reason) {
		return new ChangeForm(UUID.randomUUID(), Ending.KEY, null, null, null, appointment, reason, null, null);
	}

	static ChangeForm of(Change change) {
		return new ChangeForm(change.id(), change.kind(), (change.post() != null) ? change.post().id() : null,
				(change.person() != null) ? change.person().id() : null, change.basis(), change.appointment(),
				change.endReason(), null, change.version());
	}

}
