package org.remit.duties.drafts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;

/**
 * Fills the page of a whole matrix: its responsibilities of a day, those that a filter
 * admits, with what is missing of each, and at most one responsibility as a form in its
 * place.
 */
@Component
@Transactional(readOnly = true)
class DraftPage {

	static final String VIEW = "duties/drafts/matrix";

	private final MatrixDrafts written;

	private final Gaps gaps;

	private final DraftChoices choices;

	private final SettableClock clock;

	DraftPage(MatrixDrafts written, Gaps gaps, DraftChoices choices, SettableClock clock) {
		this.written = written;
		this.gaps = gaps;
		this.choices = choices;
		this.clock = clock;
	}

	/**
	 * As it is today, with the responsibility that is being changed open and nothing
	 * else.
	 */
	MatrixDraft showRow(Model model, UUID matrix, Actor actor, int key) {
		model.addAttribute("open", key);
		return show(model, matrix, new AsAt(this.clock.today(), this.clock.today()), DraftFilter.only(key), actor);
	}

	MatrixDraft show(Model model, UUID id, AsAt asAt, DraftFilter filter, Actor actor) {
		MatrixDraft whole = this.written.of(id, asAt.day()).orElseThrow(() -> new NotFound("matrix"));
		Map<UUID, Set<Gap>> gaps = this.gaps.of(List.of(whole), asAt.day());
		List<SectionDraft> sections = whole.sections()
			.stream()
			.map((section) -> admitted(section, filter, gaps, asAt.day()))
			.filter((section) -> filter.isNone() || !section.responsibilities().isEmpty())
			.toList();
		model.addAttribute("matrix", whole.matrix());
		model.addAttribute("sections", sections);
		model.addAttribute("all", whole.responsibilities().size());
		model.addAttribute("shown", sections.stream().mapToInt((section) -> section.responsibilities().size()).sum());
		model.addAttribute("gaps", gaps);
		model.addAttribute("filter", filter);
		model.addAttribute("day", asAt.day());
		model.addAttribute("mayEdit", actor.edits(whole.matrix().document().area().id()) && asAt.isNow());
		this.choices.ofFilter(model, whole);
		return whole;
	}

	private static SectionDraft admitted(SectionDraft section, DraftFilter filter, Map<UUID, Set<Gap>> gaps,
			LocalDate day) {
		return new SectionDraft(section.section(),
				section.responsibilities().stream().filter((draft) -> filter.admits(draft, gaps, day)).toList());
	}

	/** What can be chosen in the form of a responsibility. */
	void choices(Model model, MatrixDraft matrix, ResponsibilityForm form) {
		this.choices.ofRow(model, matrix, form);
	}

}
