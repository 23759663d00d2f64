package org.remit.boards.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.boards.boards.Boards;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Option;

/** What the page of fields of terms of reference shows beside the fields. */
@Component
class TermsPage {

	static final String VIEW = "boards/terms/edit";

	private final Boards boards;

	private final TermsRepository terms;

	TermsPage(Boards boards, TermsRepository terms) {
		this.boards = boards;
		this.terms = terms;
	}

	/** To make terms of reference for a board that has none. */
	String showNew(Model model, TermsForm form, Actor actor) {
		Set<UUID> taken = this.terms.all().stream().map((one) -> one.board().id()).collect(Collectors.toSet());
		model.addAttribute("boards",
				this.boards.all()
					.stream()
					.filter((board) -> actor.edits(board.area().id()) && !taken.contains(board.id()))
					.map((board) -> Option.of(board.id(), board.name()))
					.toList());
		return show(model, form);
	}

	String showEdit(Model model, UUID id, TermsForm form) {
		model.addAttribute("terms", id);
		model.addAttribute("board", this.terms.findById(id).orElseThrow().board());
		return show(model, form);
	}

	private String show(Model model, TermsForm form) {
		model.addAttribute("understood",
				form.sections()
					.stream()
					.map((section) -> PrintedSections
						.of(WrittenTerms.preview(new TermsForm(null, null, null, List.of(section)).lines())))
					.toList());
		model.addAttribute("names", names(model, form));
		return VIEW;
	}

	/** What stands for a section where two versions are shown side by side. */
	private static Map<Object, String> names(Model model, TermsForm form) {
		Map<Object, String> names = new HashMap<>();
		form.sections().forEach((section) -> names.put(section, section.words()));
		if (model.getAttribute("theirs") instanceof TermsForm theirs) {
			theirs.sections().forEach((section) -> names.put(section, section.words()));
		}
		return names;
	}

}
