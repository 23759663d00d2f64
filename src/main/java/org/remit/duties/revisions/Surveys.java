package org.remit.duties.revisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.drafts.MatrixDrafts;
import org.remit.law.mappings.Mappings;
import org.remit.law.provisions.Provisions;
import org.remit.law.sources.SourceEdition;
import org.remit.platform.time.SettableClock;

/**
 * Sees what a revision still asks for: each responsibility that counts on its day and
 * cites the earlier edition, and each new provision without a responsibility. So
 * responsibilities that are added or changed meanwhile are seen too. In a constant number
 * of statements.
 */
@Service
@Transactional(readOnly = true)
class Surveys {

	private final MatrixDrafts matrices;

	private final Provisions provisions;

	private final Mappings mappings;

	private final StepRepository steps;

	private final SettableClock clock;

	Surveys(MatrixDrafts matrices, Provisions provisions, Mappings mappings, StepRepository steps,
			SettableClock clock) {
		this.matrices = matrices;
		this.provisions = provisions;
		this.mappings = mappings;
		this.steps = steps;
		this.clock = clock;
	}

	public Survey of(Revision revision) {
		return of(List.of(revision)).get(0);
	}

	/** In their order; many in as many statements as one. */
	public List<Survey> of(List<Revision> revisions) {
		if (revisions.isEmpty()) {
			return List.of();
		}
		LocalDate today = this.clock.today();
		Set<UUID> earlier = editions(revisions, Revision::earlier);
		Set<UUID> later = editions(revisions, Revision::later);
		Set<UUID> all = Stream.concat(earlier.stream(), later.stream()).collect(Collectors.toSet());
		Groundwork ground = new Groundwork(this.matrices.citing(all, days(revisions, today)), this.provisions.of(all),
				this.mappings.between(earlier, later), this.steps.of(revisions.stream().map(Revision::id).toList()),
				today);
		return revisions.stream().map(ground::survey).toList();
	}

	private static Set<UUID> editions(List<Revision> revisions, Function<Revision, SourceEdition> which) {
		return revisions.stream().map(which).map(SourceEdition::id).collect(Collectors.toSet());
	}

	private static Set<LocalDate> days(List<Revision> revisions, LocalDate today) {
		return revisions.stream()
			.flatMap((one) -> Stream.of(one.dayBefore(), one.asAt(today)))
			.collect(Collectors.toSet());
	}

}
