package org.remit.reports.blocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.duties.drafts.Gap;
import org.remit.duties.drafts.Gaps;
import org.remit.duties.drafts.MatrixDraft;
import org.remit.duties.drafts.MatrixDrafts;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;

/** The responsibilities of a matrix of which something is missing. */
@Component
class GapSource implements LiveSource {

	private final MatrixDrafts matrices;

	private final Gaps gaps;

	private final SettableClock clock;

	GapSource(MatrixDrafts matrices, Gaps gaps, SettableClock clock) {
		this.matrices = matrices;
		this.gaps = gaps;
		this.clock = clock;
	}

	@Override
	public BlockType type() {
		return BlockType.GAPS;
	}

	@Override
	public List<Option> choices(LocalDate day) {
		return this.matrices.all(day)
			.stream()
			.map((one) -> Option.of(one.matrix().id(), one.matrix().document().title()))
			.toList();
	}

	@Override
	public List<UUID> usual(Occasion occasion) {
		return List.of();
	}

	@Override
	public LiveContent content(UUID matrix, LocalDate since, LocalDate day) {
		return this.matrices.of(matrix, day).map((one) -> content(one, day)).orElse(null);
	}

	private LiveContent content(MatrixDraft matrix, LocalDate day) {
		Map<UUID, Set<Gap>> gaps = this.gaps.of(List.of(matrix), day);
		List<List<String>> rows = new ArrayList<>(List.of(List.of("Responsibility", "What is missing")));
		matrix.responsibilities()
			.stream()
			.filter((draft) -> !gaps.get(draft.responsibility().id()).isEmpty())
			.forEach((draft) -> rows.add(row(draft, gaps.get(draft.responsibility().id()))));
		return new LiveContent(day, this.clock.today(), "\u201c%s\u201d".formatted(matrix.matrix().document().title()),
				"", rows);
	}

	private static List<String> row(ResponsibilityDraft draft, Set<Gap> gaps) {
		return List.of((draft.responsibility().cited() + " " + draft.responsibility().text()).strip(),
				gaps.stream().map(Gap::label).sorted().collect(Collectors.joining("; ")));
	}

}
