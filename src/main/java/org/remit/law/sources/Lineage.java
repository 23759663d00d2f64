package org.remit.law.sources;

import java.time.LocalDate;
import java.util.List;

/** Which editions took the place of which. */
public record Lineage(List<Supersession> all) {

	public Lineage announced(LocalDate today) {
		return new Lineage(this.all.stream().filter((one) -> one.isAnnounced(today)).toList());
	}

	/** What an edition took the place of. */
	public List<Supersession> replacedBy(SourceEdition later) {
		return this.all.stream().filter((one) -> one.later().id().equals(later.id())).toList();
	}

	/** What took the place of an edition. */
	public List<Supersession> replacing(SourceEdition earlier) {
		return this.all.stream().filter((one) -> one.earlier().id().equals(earlier.id())).toList();
	}

}
