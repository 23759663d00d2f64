package org.remit.people.people;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * Which entry is kept, and the versions that the person who merges has seen.
 *
 * @param version of the duplicate
 */
public record MergeForm(@NotNull(message = "Choose the person who is kept") UUID kept, Integer keptVersion,
		Integer version) {

}
