package org.remit.law.provisions;

import java.util.List;

/** What entering a list of provisions did to an edition. */
public record ProvisionsEntered(List<Provision> added, List<Provision> changed) {

	public String words() {
		String all = (this.added.size() == 1) ? "1 provision added"
				: "%d provisions added".formatted(this.added.size());
		return this.changed.isEmpty() ? all
				: "%s, the text of %d entered or changed".formatted(all, this.changed.size());
	}

}
