package org.remit.portfolios.changes;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.platform.actor.NotFound;

/** All kinds of change that there are. */
@Component
public class ChangeKinds {

	private final List<ChangeKind> kinds;

	ChangeKinds(List<ChangeKind> kinds) {
		this.kinds = kinds;
	}

	ChangeKind of(String key) {
		return this.kinds.stream()
			.filter((kind) -> kind.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("No such kind of change"));
	}

	ChangeKind of(Change change) {
		return of(change.kind());
	}

	String words(Change change) {
		return of(change).words(change);
	}

	/** The records whose state before and after should be looked at. */
	public Set<UUID> touched(Change change) {
		return of(change).touched(change);
	}

	/** In the order in which they can be applied. */
	List<Change> endingsFirst(List<Change> changes) {
		return changes.stream().sorted(Comparator.comparing((change) -> !of(change).isEnding())).toList();
	}

}
