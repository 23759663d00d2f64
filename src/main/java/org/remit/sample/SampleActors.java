package org.remit.sample;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;

/**
 * Those who did the sample council's work, so that two pairs of eyes saw each edition.
 */
final class SampleActors {

	static final Actor LOADER = new Actor(id("loader"), "Sample council", EnumSet.allOf(Role.class), Set.of(), null);

	static final Actor AUTHOR = new Actor(id("democratic2"), "Rosalind Achterberg",
			EnumSet.of(Role.DEMOCRATIC_SERVICES), Set.of(), null);

	static final Actor APPROVER = new Actor(id("democratic"), "Hamish Delacroix", EnumSet.of(Role.DEMOCRATIC_SERVICES),
			Set.of(), null);

	private SampleActors() {
	}

	/** The same on every start, so that sample data can be told from a council's own. */
	static UUID id(String name) {
		return UUID.nameUUIDFromBytes(("sample council: " + name).getBytes(StandardCharsets.UTF_8));
	}

}
