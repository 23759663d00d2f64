package org.remit.duties.drafts;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.actor.Actor;

/** Everything about one row. All staff read it; those who write the matrix change it. */
@Controller
@RequestMapping("/manage/responsibilities/{id}/rows/{row}")
class ResponsibilityController {

	private final WholeResponsibilities duties;

	ResponsibilityController(WholeResponsibilities duties) {
		this.duties = duties;
	}

	@GetMapping
	String show(@PathVariable UUID id, @PathVariable UUID row, Actor actor, Model model) {
		WholeResponsibility whole = this.duties.of(id, row);
		model.addAttribute("whole", whole);
		model.addAttribute("matrix", whole.row().matrix());
		model.addAttribute("mayEdit", actor.edits(whole.row().matrix().document().area().id()) && !whole.isOver());
		return "duties/drafts/responsibility";
	}

}
