package org.remit.people.posts;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.remit.platform.time.Term;

/**
 * What democratic services fill in about the post that a post answers to.
 *
 * @param endsOn the last day, included; null while it goes on
 */
public record PostLineForm(@NotNull(message = "Open the empty form again") UUID id,
		@NotNull(message = "Choose the post it answers to") UUID superior,
		@NotNull(message = "Enter the first day") LocalDate startsOn, LocalDate endsOn, Integer version) {

	static PostLineForm blank() {
		return new PostLineForm(UUID.randomUUID(), null, null, null, null);
	}

	static PostLineForm of(PostLine line) {
		return new PostLineForm(line.id(), line.superior().id(), line.term().startsOn(), line.term().endsOn(),
				line.version());
	}

	Term term() {
		return new Term(this.startsOn, this.endsOn);
	}

}
