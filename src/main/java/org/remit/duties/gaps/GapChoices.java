package org.remit.duties.gaps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.ui.Model;

import org.remit.law.sources.Strength;
import org.remit.platform.web.Option;

/** What the list of gaps can be asked for: whatever something is missing of that day. */
final class GapChoices {

	private GapChoices() {
	}

	static void show(Model model, Survey survey, GapFilter filter) {
		model.addAttribute("gaps",
				Stream.of(Missing.values()).map((one) -> Option.of(one.key(), one.label())).toList());
		model.addAttribute("strengths",
				Stream.of(Strength.values()).map((one) -> Option.of(GapFilter.key(one), one.label())).toList());
		model.addAttribute("sources", things(survey, Concerned::sources, filter.source()));
		model.addAttribute("posts", things(survey, Concerned::posts, filter.post()));
		model.addAttribute("boards", things(survey, Concerned::boards, filter.board()));
		model.addAttribute("matrices", things(survey, Concerned::matrices, filter.matrix()));
	}

	/** Also what is asked for and has no gap that day: the form keeps asking for it. */
	private static List<Option> things(Survey survey, Function<Concerned, Collection<Named>> which, UUID chosen) {
		List<Option> options = new ArrayList<>(survey.findings()
			.stream()
			.filter(Finding::isGap)
			.flatMap((one) -> which.apply(one.concerned()).stream())
			.distinct()
			.sorted(Comparator.comparing(Named::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Named::id))
			.map((one) -> Option.of(one.id(), one.name()))
			.toList());
		if (chosen != null && options.stream().noneMatch((one) -> one.value().equals(chosen.toString()))) {
			options.add(Option.of(chosen, "One without gaps on this day"));
		}
		return options;
	}

}
