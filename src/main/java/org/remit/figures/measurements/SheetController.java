package org.remit.figures.measurements;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.web.Saving;
import org.remit.platform.web.UploadedText;

/** Takes figures from a spreadsheet: looked at first, then all of them or none. */
@Controller
@RequestMapping("/manage/indicators/figures/sheet")
class SheetController {

	private static final String FORM = "figures/measurements/sheet";

	private static final String CHECK = "figures/measurements/sheet-check";

	private final FigureSheet sheets;

	private final Measurements measurements;

	private final Saving saving;

	SheetController(FigureSheet sheets, Measurements measurements, Saving saving) {
		this.sheets = sheets;
		this.measurements = measurements;
		this.saving = saving;
	}

	@GetMapping
	String blank(Model model) {
		model.addAttribute("form", new SheetForm(null, "", null, null, ""));
		return FORM;
	}

	@PostMapping
	String check(@Valid @ModelAttribute("form") SheetForm form, BindingResult errors, Actor actor, Model model) {
		return this.saving.attempt(errors, () -> {
			String text = form.hasFile() ? UploadedText.of(form.file(), SheetForm.LONGEST) : form.list();
			SheetForm read = form.of(text);
			model.addAttribute("sheet", this.sheets.read(actor, read));
			model.addAttribute("form", read);
			return CHECK;
		}).orShow(FORM);
	}

	@PostMapping("/record")
	String record(@Valid @ModelAttribute("form") SheetForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			FigureSheet.Sheet sheet = this.sheets.read(actor, form);
			if (!sheet.problems().isEmpty()) {
				throw new RuleBroken("list",
						"Line %d: %s".formatted(sheet.problems().get(0).number(), sheet.problems().get(0).words()));
			}
			next.addFlashAttribute("done", GridController.done(this.measurements.record(actor, sheet.entries())));
			return "redirect:/manage/indicators";
		}).orShow(FORM);
	}

}
