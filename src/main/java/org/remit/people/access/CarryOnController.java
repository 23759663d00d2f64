package org.remit.people.access;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows people what they had typed when their session ended, and lets them send it again.
 */
@Controller
@RequestMapping("/account/carry-on")
class CarryOnController {

	private final HeldForms held;

	CarryOnController(HeldForms held) {
		this.held = held;
	}

	@GetMapping
	String show(@AuthenticationPrincipal OpenAccount account, HttpServletRequest request, Model model) {
		return this.held.of(account, request).map((form) -> {
			model.addAttribute("held", form);
			return "people/access/carry-on";
		}).orElse("redirect:" + OpenAccount.home(account.actor()));
	}

	@PostMapping
	String drop(@AuthenticationPrincipal OpenAccount account, HttpServletRequest request, RedirectAttributes next) {
		this.held.release(request);
		next.addFlashAttribute("done", "What you had typed is dropped.");
		return "redirect:" + OpenAccount.home(account.actor());
	}

}
