package org.remit.reading.finder;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.remit.platform.time.AsAt;

/** "Who is responsible for ...?", asked and answered. */
@Controller
class FinderController {

	private static final String VIEW = "reading/finder/who";

	private final Finder finder;

	private final EverydayWords everyday;

	FinderController(Finder finder, EverydayWords everyday) {
		this.finder = finder;
		this.everyday = everyday;
	}

	/** A question that can't be is answered 400, with a sentence beside it. */
	@GetMapping("/who")
	String answer(@Valid @ModelAttribute("form") QuestionForm form, BindingResult errors, AsAt asAt, Model model,
			HttpServletResponse response) {
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return VIEW;
		}
		Question question = Question.of(form.q(), this.everyday);
		if (!question.isEmpty()) {
			model.addAttribute("question", question);
			model.addAttribute("answers", this.finder.ask(question, asAt));
		}
		return VIEW;
	}

}
