package org.remit.boards.boards;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Mistake;
import org.remit.platform.web.Saving;

/** Strikes out what was entered about a board by mistake. */
@Controller
@RequestMapping("/manage/board-mistakes/{kind}/{id}")
class BoardMistakeController {

	private static final String FORM = "boards/boards/mistake";

	private final BoardMistakes mistakes;

	private final BoardPage page;

	private final Saving saving;

	BoardMistakeController(BoardMistakes mistakes, BoardPage page, Saving saving) {
		this.mistakes = mistakes;
		this.page = page;
		this.saving = saving;
	}

	@GetMapping
	String ask(@PathVariable String kind, @PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", new Mistake("", show(kind, id, actor, model).version()));
		return FORM;
	}

	@PostMapping
	String strikeOut(@PathVariable String kind, @PathVariable UUID id, @Valid @ModelAttribute("form") Mistake form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			UUID board = this.mistakes.strikeOut(actor, kind(kind), id, form);
			next.addFlashAttribute("done", "Struck it out.");
			return "redirect:/manage/boards/" + board;
		}).theirs(model, () -> new Mistake("", show(kind, id, actor, model).version())).orShow(FORM);
	}

	private BoardMistakes.Entry show(String kind, UUID id, Actor actor, Model model) {
		BoardMistakes.Entry entry = this.mistakes.find(actor, kind(kind), id);
		this.page.show(entry.board().id(), actor, model);
		model.addAttribute("entry", entry);
		model.addAttribute("here", "/manage/board-mistakes/%s/%s".formatted(kind, id));
		return entry;
	}

	private static MistakeKind kind(String kind) {
		return Stream.of(MistakeKind.values())
			.filter((one) -> one.name().toLowerCase(Locale.ROOT).equals(kind))
			.findFirst()
			.orElseThrow(() -> new NotFound("Nothing like that"));
	}

}
