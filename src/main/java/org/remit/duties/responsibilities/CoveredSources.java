package org.remit.duties.responsibilities;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.matrices.Matrices;
import org.remit.duties.matrices.Matrix;
import org.remit.law.sources.SourceEdition;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.OneTimeIds;
import org.remit.platform.time.SettableClock;

/**
 * The front door to which editions of sources a matrix covers once a newer one takes the
 * place of another: that depends on what its responsibilities still cite.
 */
@Service
@Transactional(readOnly = true)
public class CoveredSources {

	private final Matrices matrices;

	private final CitationRepository citations;

	private final OneTimeIds oneTimeIds;

	private final SettableClock clock;

	CoveredSources(Matrices matrices, CitationRepository citations, OneTimeIds oneTimeIds, SettableClock clock) {
		this.matrices = matrices;
		this.citations = citations;
		this.oneTimeIds = oneTimeIds;
		this.clock = clock;
	}

	/**
	 * The matrix covers a newer edition, and the one before no longer once nothing cites
	 * it. What was left as it is goes on citing it, and keeps it.
	 */
	@Transactional
	public void moveOn(Actor actor, UUID id, SourceEdition earlier, SourceEdition later) {
		this.oneTimeIds.claim(id);
		Matrix matrix = this.matrices.toEdit(actor, id);
		matrix.cover(later);
		if (!this.citations.isCited(id, earlier.id(), this.clock.today())) {
			matrix.noLongerCover(earlier);
		}
	}

	/** The matrix covers this edition again. */
	@Transactional
	public void cover(Actor actor, UUID id, SourceEdition edition) {
		this.oneTimeIds.claim(id);
		this.matrices.toEdit(actor, id).cover(edition);
	}

	/** Those that still mean to cover an edition which nothing in them cites any more. */
	public List<UUID> coveringUncited(Collection<UUID> matrices, SourceEdition edition) {
		return matrices.isEmpty() ? List.of()
				: this.citations.coveringUncited(matrices, edition.id(), this.clock.today());
	}

}
