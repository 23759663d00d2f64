package org.remit.platform.layout;

import java.security.Principal;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.remit.platform.actor.Actor;
import org.remit.platform.council.Council;
import org.remit.platform.council.Councils;
import org.remit.platform.council.Demonstration;
import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposts;
import org.remit.platform.web.ActorArgument;

/** What the layout of every page needs to know. */
@ControllerAdvice
class PageModel {

	private final Councils councils;

	private final Signposts signposts;

	private final boolean demonstration;

	private volatile Council lastSeen;

	PageModel(Councils councils, Signposts signposts, Demonstration demonstration) {
		this.councils = councils;
		this.signposts = signposts;
		this.demonstration = demonstration.hasSampleCouncil();
	}

	@ModelAttribute
	void describe(Model model, Principal principal, HttpServletRequest request) {
		Actor actor = ActorArgument.of(principal).orElse(null);
		model.addAttribute("council", council(request));
		model.addAttribute("demonstration", this.demonstration);
		model.addAttribute("actor", actor);
		model.addAttribute("home", home(actor));
		model.addAttribute("menu", this.signposts.at(Signpost.Place.MENU));
		model.addAttribute("staffMenu",
				(actor != null) ? this.signposts.at(Signpost.Place.STAFF_MENU, actor) : List.of());
	}

	/**
	 * A page that says sorry must not ask the database again: that may be what failed.
	 */
	private Council council(HttpServletRequest request) {
		if (ErrorPages.status(request) < HttpStatus.INTERNAL_SERVER_ERROR.value()) {
			this.lastSeen = this.councils.current();
		}
		return this.lastSeen;
	}

	private static String home(Actor actor) {
		if (actor == null) {
			return "/";
		}
		return actor.isStaff() ? "/manage" : "/members";
	}

}
