package org.remit.portfolios.changes;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;

/** Takes changes out of a set, and puts them in the order in which people read them. */
@Controller
@RequestMapping("/manage/reshuffles/{id}/changes/{change}")
class OrderController {

	private final Changes changes;

	OrderController(Changes changes) {
		this.changes = changes;
	}

	@PostMapping("/removal")
	String remove(@PathVariable UUID id, @PathVariable UUID change, @RequestParam Integer version, Actor actor,
			RedirectAttributes next) {
		this.changes.remove(actor, id, change, version);
		next.addFlashAttribute("done", "Took the change out of the set.");
		return "redirect:/manage/reshuffles/" + id;
	}

	@PostMapping("/up")
	String moveUp(@PathVariable UUID id, @PathVariable UUID change, @RequestParam Integer version, Actor actor) {
		this.changes.moveUp(actor, id, change, version);
		return "redirect:/manage/reshuffles/" + id;
	}

}
