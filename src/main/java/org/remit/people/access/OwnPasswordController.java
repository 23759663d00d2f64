package org.remit.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.web.Saving;

/** Where people change their own password. */
@Controller
@RequestMapping("/account/password")
class OwnPasswordController {

	private static final String PAGE = "people/access/own-password";

	private final OwnPasswords passwords;

	private final OpenSessions sessions;

	private final Welcome welcome;

	private final Saving saving;

	OwnPasswordController(OwnPasswords passwords, OpenSessions sessions, Welcome welcome, Saving saving) {
		this.passwords = passwords;
		this.sessions = sessions;
		this.welcome = welcome;
		this.saving = saving;
	}

	@GetMapping
	String ask(@AuthenticationPrincipal OpenAccount account, Model model) {
		model.addAttribute("account", account).addAttribute("form", new OwnPasswordForm("", ""));
		return PAGE;
	}

	@PostMapping
	String change(@Valid @ModelAttribute("form") OwnPasswordForm form, BindingResult errors,
			@AuthenticationPrincipal OpenAccount account, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes next) {
		model.addAttribute("account", account);
		return this.saving.attempt(errors, () -> {
			OpenAccount changed = this.passwords.change(account.actor(), form, request.getRemoteAddr());
			request.changeSessionId();
			this.sessions.keep(changed, request, response);
			next.addFlashAttribute("done", "Your password is changed.");
			return "redirect:" + this.welcome.next(changed, request, response);
		}).orShow(PAGE);
	}

}
