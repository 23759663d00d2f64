package org.remit.reading.answering;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.AsAt;

/** A whole matrix as members read it. */
@Controller
class MemberMatrixController {

	private final Desks desks;

	MemberMatrixController(Desks desks) {
		this.desks = desks;
	}

	@GetMapping("/members/responsibilities/{id}")
	String show(@PathVariable UUID id, AsAt asAt, Actor actor, Model model) {
		model.addAttribute("matrix",
				this.desks.of(actor.person(), asAt).whole(id).orElseThrow(() -> new NotFound("matrix")));
		return "reading/answering/matrix";
	}

}
