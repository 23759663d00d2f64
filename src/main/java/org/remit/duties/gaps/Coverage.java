package org.remit.duties.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.drafts.Gap;
import org.remit.duties.drafts.Gaps;
import org.remit.duties.drafts.MatrixDraft;
import org.remit.duties.drafts.MatrixDrafts;
import org.remit.law.provisions.Provisions;
import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.Sources;
import org.remit.platform.council.Councils;
import org.remit.platform.time.SettableClock;

/**
 * The front door to what nobody answers for, as staff know it: on one day or on many, in
 * a constant number of statements. It only reads.
 */
@Service
@Transactional(readOnly = true)
public class Coverage {

	/** Two years, so that each quarter can be held against the same one a year ago. */
	static final int QUARTERS = 8;

	private final MatrixDrafts written;

	private final Gaps gaps;

	private final Sources sources;

	private final Provisions provisions;

	private final Councils councils;

	private final SettableClock clock;

	Coverage(MatrixDrafts written, Gaps gaps, Sources sources, Provisions provisions, Councils councils,
			SettableClock clock) {
		this.written = written;
		this.gaps = gaps;
		this.sources = sources;
		this.provisions = provisions;
		this.councils = councils;
		this.clock = clock;
	}

	public Survey on(LocalDate day) {
		return over(List.of(day)).get(0);
	}

	/**
	 * How it was at the end of the last quarters, and last how it is on the day itself.
	 */
	public List<Survey> until(LocalDate day) {
		List<LocalDate> days = new ArrayList<>(QuarterDays.before(day, QUARTERS));
		days.add(day);
		return over(days);
	}

	private List<Survey> over(List<LocalDate> days) {
		SortedMap<LocalDate, List<MatrixDraft>> matrices = this.written.all(days);
		Map<LocalDate, Map<UUID, Set<Gap>>> gaps = this.gaps.over(matrices);
		Surveyor surveyor = surveyor(days);
		return days.stream().map((day) -> surveyor.survey(day, matrices.get(day), gaps.get(day))).toList();
	}

	private Surveyor surveyor(Collection<LocalDate> days) {
		List<SourceEdition> editions = this.sources.editions()
			.stream()
			.filter((edition) -> days.stream().anyMatch(edition::isInForce))
			.toList();
		return Surveyor.of(editions, this.provisions.of(editions.stream().map(SourceEdition::id).toList()),
				this.councils.current().jurisdiction(), this.clock.today());
	}

}
