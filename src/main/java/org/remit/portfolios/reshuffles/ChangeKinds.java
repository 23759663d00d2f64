package org.remit.portfolios.reshuffles;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.actor.NotFound;

/** All kinds of change that there are. */
@Component
class ChangeKinds {

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

	/** In the order in which they can be applied. */
	List<Change> endingsFirst(List<Change> changes) {
		return changes.stream().sorted(Comparator.comparing((change) -> !of(change).isEnding())).toList();
	}

}
