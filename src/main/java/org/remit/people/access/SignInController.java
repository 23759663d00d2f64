package org.remit.people.access;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

import org.remit.platform.actor.Actor;

/** The page to sign in on; what is posted to it is answered by Spring Security. */
@Controller
class SignInController {

	/** Where a sign-in that failed is forwarded to; no rule lets anybody go there. */
	static final String REFUSED = "/sign-in/refused";

	private static final String PAGE = "people/access/sign-in";

	private final HeldForms held;

	SignInController(HeldForms held) {
		this.held = held;
	}

	@ModelAttribute("held")
	boolean isHolding(HttpServletRequest request) {
		return this.held.isHolding(request);
	}

	@GetMapping("/sign-in")
	String ask(Actor actor, Model model) {
		if (actor != null) {
			return "redirect:" + OpenAccount.home(actor);
		}
		model.addAttribute("form", new SignInForm("", ""));
		return PAGE;
	}

	@PostMapping(REFUSED)
	String refused(@ModelAttribute("form") SignInForm form, BindingResult errors,
			@RequestAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) AuthenticationException reason) {
		errors.rejectValue("username", "refused", reason.getMessage());
		return PAGE;
	}

}
