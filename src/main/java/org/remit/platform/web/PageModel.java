package org.remit.platform.web;

import java.security.Principal;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.remit.platform.Actor;
import org.remit.platform.Councils;
import org.remit.platform.Demonstration;

/** What the layout of every page needs to know. */
@ControllerAdvice
class PageModel {

	private final Councils councils;

	private final boolean demonstration;

	PageModel(Councils councils, Demonstration demonstration) {
		this.councils = councils;
		this.demonstration = demonstration.hasSampleCouncil();
	}

	@ModelAttribute
	void describe(Model model, Principal principal) {
		Actor actor = ActorArgument.of(principal).orElse(null);
		model.addAttribute("council", this.councils.current());
		model.addAttribute("demonstration", this.demonstration);
		model.addAttribute("actor", actor);
		model.addAttribute("home", home(actor));
	}

	private static String home(Actor actor) {
		if (actor == null) {
			return "/";
		}
		return actor.isStaff() ? "/manage" : "/members";
	}

}
