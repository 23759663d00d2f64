package org.remit.duties.drafts;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.actor.Actor;

/**
 * Everything about one responsibility. All staff read that; those who write the matrix
 * change it.
 */
@Controller
@RequestMapping("/manage/responsibilities/{id}/rows/{row}")
class ResponsibilityController {

	private final WholeResponsibilities responsibilities;

	ResponsibilityController(WholeResponsibilities responsibilities) {
		this.responsibilities = responsibilities;
	}

	@GetMapping
	String show(@PathVariable UUID id, @PathVariable UUID row, Actor actor, Model model) {
		WholeResponsibility whole = this.responsibilities.of(id, row);
		model.addAttribute("whole", whole);
		model.addAttribute("matrix", whole.responsibility().matrix());
		model.addAttribute("mayEdit",
				actor.edits(whole.responsibility().matrix().document().area().id()) && !whole.isOver());
		return "duties/drafts/responsibility";
	}

}
