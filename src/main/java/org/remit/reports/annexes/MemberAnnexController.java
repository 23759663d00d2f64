package org.remit.reports.annexes;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.actor.Actor;
import org.remit.platform.text.Passage;

/** Annexes that are not public, for those who may read them. */
@Controller
@RequestMapping("/members/annexes")
class MemberAnnexController {

	private final Annexes annexes;

	MemberAnnexController(Annexes annexes) {
		this.annexes = annexes;
	}

	@GetMapping
	String list(Actor actor, Model model) {
		model.addAttribute("annexes", this.annexes.open(actor));
		return "reports/annexes/member-annexes";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		ReadAnnex annex = this.annexes.read(actor, id);
		model.addAttribute("annex", annex);
		model.addAttribute("passages", Passage.of(annex.text()));
		return "reports/annexes/member-annex";
	}

}
